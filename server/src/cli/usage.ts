// What `recount --help` says.

export const usage = `Recount recomputes the votes, shares, turnout, totals and seats in election articles.

Usage
  recount check [PATHS…] [options]     check files, folders, globs, or - for standard input
                                       (no path: the current folder)
  recount language-server --stdio      serve an editor
  recount --help | --version

Options of check
  --format text|json|jsonl|sarif|github|junit
                                       text for people (default); one JSON document; one article a line; SARIF 2.1.0;
                                       annotations of GitHub Actions; JUnit's XML
  --fail-on error|warning|information|hint|never
                                       the lowest severity that makes the exit code 1 (default: error)
  --base inferred|stated               hold shares against the base that the article's own figures agree on
                                       (default), or against the total that its words name
  --language auto|en|ru|kk|de          the language of articles that declare none by a page's lang or in front matter
                                       (default: their text tells)
  --checks CODE=error|warning|information|hint|off
                                       the severity of one check's findings; may be given more than once
  --config FILE, --no-config           the project file to go by, or none (default: the nearest .recount.json in the
                                       article's folder or above)
  --stdin-path NAME                    the name standard input goes by; its ending tells the format
  --input-format markdown|html|plaintext|mdx|asciidoc|restructuredtext|latex|wikitext|jsonl
                                       the format of standard input, and of files whose ending tells none; jsonl, of
                                       standard input alone: one article a line, {"path", "text", "format"?,
                                       "language"?}. With --format jsonl, - is jsonl unless an option tells its format
  -j, --jobs N                         how many articles are checked at a time (default: one, and as many as there are
                                       cores once there are many articles)
  --explain CODE                       the manual page of a check, and nothing else
  -h, --help                           this page

Folders are searched for .md .html .txt .mdx .adoc .rst .tex .wiki and the like; dot folders, node_modules and what
.gitignore names are left out.

Exit code
  0  nothing at or above --fail-on
  1  findings
  2  wrong usage, or an input that could not be read (named on standard error; the rest is still checked)
  130, 143  stopped by SIGINT, SIGTERM; what was written until then is whole
`;
