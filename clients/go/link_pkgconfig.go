//go:build !simple_torch_dir

package simpletorch

// #cgo pkg-config: simple_torch_ffi
import "C"
