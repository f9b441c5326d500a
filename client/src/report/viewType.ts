// The name by which VS Code knows the panel of the report.
export const reportViewType = 'recount.report';
