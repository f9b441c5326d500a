-- What a writer does in Neovim, and what is seen: the findings, the hover of one figure, a repair chosen and saved, the end.
local seen = { titles = {} }

local function wait(what, met)
  assert(vim.wait(60000, met, 20), what .. ' did not come')
end

-- The words under a diagnostic, whose columns are bytes.
local function words(found)
  local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, true)[1]
  return line:sub(found.col + 1, found.end_col)
end

local function errors()
  return vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR })
end

local function to_words(wanted)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search(wanted, 'cW') > 0, wanted .. ' is not in the text')
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

wait('a finding', function() return #errors() > 0 end)
seen.before = vim.tbl_map(function(found) return { words = words(found), message = found.message } end, errors())

to_words('5\\.12%')
vim.lsp.buf.hover()
wait('the hover', floating)
seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(floating()), 0, -1, true), '\n')
vim.api.nvim_win_close(floating(), true)

vim.ui.select = function(items, options, choose)
  for _, item in ipairs(items) do
    local title = options.format_item(item)
    table.insert(seen.titles, title)
    if title == vim.env.RECOUNT_CHOICE then choose(item) end
  end
end
local count = #errors()
vim.lsp.buf.code_action()
wait('the end of the finding', function() return #errors() == count - 1 end)
vim.cmd('write')
seen.after = vim.tbl_map(words, errors())

local client = vim.lsp.get_active_clients()[1]
client.stop()
wait('the end of the server', function() return client.is_stopped() end)
vim.fn.writefile({ vim.json.encode(seen) }, vim.env.RECOUNT_SEEN)
vim.cmd('quitall')
