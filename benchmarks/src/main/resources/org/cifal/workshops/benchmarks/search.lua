-- Asks the questions of a file, one a line, from a line on; no answer to one of them was ever kept. Whether what is
-- known of their words was, is the file's affair.
local questions = {}
local count = 0

function init(arguments)
  local skipped = 0
  local first = tonumber(arguments[2])
  for line in io.lines(arguments[1]) do
    if skipped >= first then
      questions[#questions + 1] = wrk.format("GET", line)
    end
    if #questions == 150000 then
      break
    end
    skipped = skipped + 1
  end
end

function request()
  count = count + 1
  return questions[1 + (count - 1) % #questions]
end
