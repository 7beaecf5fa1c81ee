//go:build simple_torch_dir

package simpletorch

// Where the library and its header are stands in CGO_CFLAGS and CGO_LDFLAGS.

// #cgo LDFLAGS: -lsimple_torch_ffi
import "C"
