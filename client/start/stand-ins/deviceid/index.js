// Stands in for the module that numbers the device for telemetry: every device is the same one here.
exports.getDeviceId = async () => '00000000-0000-0000-0000-000000000000';
