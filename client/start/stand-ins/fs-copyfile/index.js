// Stands in for the module that has the file system clone what is copied: here it is copied.
const { cp, copyFile } = require('node:fs/promises');

exports.cp = cp;
exports.copyFile = copyFile;
exports.isCloneSupported = async () => false;
