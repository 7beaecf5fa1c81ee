-- `luarocks make` in this folder installs the modules. They need LuaJIT 2.1, and the library when they are loaded.
rockspec_format = "3.0"
package = "simple-torch"
version = "0.1.0-1"
source = { url = "." }
description = {
  summary = "PyTorch for LuaJIT, through the C ABI of libsimple_torch_ffi",
  license = "MIT",
}
dependencies = { "lua == 5.1" }
build = {
  type = "builtin",
  modules = {
    ["simple_torch"] = "simple_torch/init.lua",
    ["simple_torch.calls"] = "simple_torch/calls.lua",
    ["simple_torch.generated"] = "simple_torch/generated.lua",
    ["simple_torch.runtime"] = "simple_torch/runtime.lua",
    ["simple_torch.spell"] = "simple_torch/spell.lua",
    ["simple_torch.values"] = "simple_torch/values.lua",
  },
}
