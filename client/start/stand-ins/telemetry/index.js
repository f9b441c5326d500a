// Stands in for the telemetry client, so that none is installed: it takes everything and sends nothing.
exports.AppInsightsCore = class AppInsightsCore {
  initialize() {}
  track() {}
  unload() {}
};
