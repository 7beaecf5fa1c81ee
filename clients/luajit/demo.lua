-- What the library does, from Lua: `luajit demo.lua EXAMPLES_DATA_FOLDER`, where the folder is examples/data of the
-- project. The programs of this name in all languages print the same, byte for byte.
local here = arg[0]:match("^(.*/)") or "./"
package.path = here .. "?.lua;" .. here .. "?/init.lua;" .. package.path

local bit = require("bit")
local ffi = require("ffi")
local torch = require("simple_torch")

local TRAINING_ROWS, BATCH, EPOCHS, PIXELS, HIDDEN, CLASSES = 1500, 50, 5, 64, 32, 10
local SAMPLE_RATE, CHUNK, SHOWN = 16000, 512, 6

local function printf(form, ...) io.write(form:format(...), "\n") end

local function show_backend()
  local cuda = torch.cuda_available() and "yes" or "no"
  printf("backend: PyTorch %s, ABI %d, CUDA %s", torch.version(), torch.abi_version(), cuda)
end

local function show_operators()
  local a = torch.tensor { { 1, 2, 3 }, { 4, 5, 6 } }
  local p = a:matmul(a:t()):to_table()
  local sum, mean = a:sum():item(), a:mean():item()
  printf("operators: %g %g %g %g | sum %g mean %g", p[1][1], p[1][2], p[2][1], p[2][2], sum, mean)
end

local function show_gradients()
  local x = torch.tensor({ 1, 2, 3 }, { requires_grad = true });
  (x * x * x):sum():backward()
  printf("gradients: %g %g %g", unpack(x:grad():to_table()))
end

-- The pixels of all digits as f32 from 0 to 1, and what they are.
local function read_digits(path)
  local pixels, labels = {}, {}
  for line in io.lines(path) do
    local column = 0
    for number in line:gmatch("[^,]+") do
      column = column + 1
      if column <= PIXELS then
        pixels[#pixels + 1] = tonumber(number) / 16
      else
        labels[#labels + 1] = tonumber(number)
      end
    end
  end
  local images = torch.from_array(ffi.new("float[?]", #pixels, pixels), { #labels, PIXELS }, "f32")
  return images, torch.tensor(labels, { dtype = "i64" }), #labels
end

local function forward(parameters, images)
  local w1, b1, w2, b2 = unpack(parameters)
  return (images:matmul(w1) + b1):relu():matmul(w2) + b2
end

-- A step of gradient descent; the gradients are forgotten.
local function step(parameters, rate)
  torch.no_grad(function()
    for _, p in ipairs(parameters) do
      p:add_(p:grad(), -rate)
      p:set_grad(nil)
    end
  end)
end

-- Trains on one batch; its loss.
local function train(parameters, images, labels, start)
  return torch.scope(function()
    local x, y = images:narrow(0, start, BATCH), labels:narrow(0, start, BATCH)
    local loss = forward(parameters, x):cross_entropy_loss(y)
    loss:backward()
    step(parameters, 0.5)
    return loss:item()
  end)
end

local function accuracy(parameters, images, labels, rows)
  local count = rows - TRAINING_ROWS
  local x, y = images:narrow(0, TRAINING_ROWS, count), labels:narrow(0, TRAINING_ROWS, count)
  local guessed = torch.no_grad(forward, parameters, x):argmax(1)
  return guessed:eq(y):sum():item() / count
end

local function show_training(path)
  local images, labels, rows = read_digits(path)
  torch.manual_seed(1)
  local parameters = {
    torch.randn { PIXELS, HIDDEN } * 0.125,
    torch.zeros { HIDDEN },
    torch.randn { HIDDEN, CLASSES } * 0.25,
    torch.zeros { CLASSES },
  }
  for _, p in ipairs(parameters) do p:set_requires_grad(true) end
  for epoch = 1, EPOCHS do
    local sum = 0
    for start = 0, TRAINING_ROWS - 1, BATCH do sum = sum + train(parameters, images, labels, start) end
    printf("epoch %d: loss %.6f", epoch, sum / (TRAINING_ROWS / BATCH))
  end
  printf("accuracy: %.6f", accuracy(parameters, images, labels, rows))
end

-- The samples of a WAV file with one channel of 32-bit floating-point numbers, and how many there are.
local function read_wav(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  local function u32(at)
    local a, b, c, d = text:byte(at, at + 3)
    return bit.bor(a, bit.lshift(b, 8), bit.lshift(c, 16), bit.lshift(d, 24))
  end
  assert(text:sub(1, 4) == "RIFF" and text:sub(9, 12) == "WAVE", path .. " is no WAV file")
  local at = 13
  while at + 8 <= #text do
    local name, size = text:sub(at, at + 3), u32(at + 4)
    if name == "fmt " then
      -- The format, 3 for floating point, and the number of channels; then the bits of a sample.
      local known = u32(at + 8) == 3 + 65536 and text:byte(at + 22) == 32
      assert(known, path .. " isn't 32-bit floating point on one channel")
    elseif name == "data" then
      local samples = ffi.new("float[?]", size / 4)
      ffi.copy(samples, text:sub(at + 8, at + 7 + size), size)
      return samples, size / 4
    end
    at = at + 8 + size + size % 2
  end
  error(path .. " has no samples")
end

-- How probable it is that somebody speaks in a chunk.
local function probability(network, samples)
  local chunk = ffi.new("float[?]", CHUNK)
  ffi.copy(chunk, samples, ffi.sizeof(chunk))
  return network(torch.from_array(chunk, { 1, CHUNK }, "f32"), SAMPLE_RATE):item()
end

local function show_speech(network_path, sound_path)
  local samples, length = read_wav(sound_path)
  local network = torch.jit_load(network_path, true)
  network:method("reset_states")
  local sum, above, shown = 0, 0, {}
  local chunks = math.floor(length / CHUNK) -- less than a chunk at the end isn't heard
  for chunk = 0, chunks - 1 do
    local p = torch.scope(torch.no_grad, probability, network, samples + chunk * CHUNK)
    if chunk < SHOWN then shown[#shown + 1] = ("%.6f"):format(p) end
    sum = sum + p
    above = above + (p > 0.5 and 1 or 0)
  end
  local first = table.concat(shown, " ")
  printf("speech: %s | mean %.6f, %d of %d above 0.5", first, sum / chunks, above, chunks)
end

local function show_error()
  local a = torch.ones { 2, 3 }
  local ok, problem = pcall(a.matmul, a, a)
  assert(not ok)
  printf("error: %s: %s", problem.code, problem.message:match("^[^\n]*"))
end

if #arg ~= 1 then
  io.stderr:write("usage: luajit demo.lua EXAMPLES_DATA_FOLDER\n")
  os.exit(2)
end
torch.scope(function()
  show_backend()
  show_operators()
  show_gradients()
  show_training(arg[1] .. "/digits.csv")
  show_speech(arg[1] .. "/silero/silero_vad.jit", arg[1] .. "/speech/quick_brown_fox.wav")
  show_error()
end)
printf("live handles: %d", torch.live_handles())
