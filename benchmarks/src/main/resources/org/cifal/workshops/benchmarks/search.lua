-- Asks the questions of a file, one a line, from a line on, and after the last line from the first on; no answer to one
-- of them was ever kept. Whether what is known of their words was, is the file's affair.
local MOST = 150000
local questions = {}
local count = 0

local function add(line)
  if #questions < MOST then
    questions[#questions + 1] = wrk.format("GET", line)
  end
end

function init(arguments)
  local first = tonumber(arguments[2])
  local before = {}
  local number = 0
  for line in io.lines(arguments[1]) do
    if number >= first then
      add(line)
    elseif number < MOST then
      before[#before + 1] = line
    end
    number = number + 1
  end
  for _, line in ipairs(before) do
    add(line)
  end
end

function request()
  count = count + 1
  return questions[1 + (count - 1) % #questions]
end
