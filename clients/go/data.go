package simpletorch

import (
	"fmt"
	"unsafe"
)

// Element is what slices that become tensors, and tensors that become slices, are made of.
type Element interface {
	uint8 | int8 | int16 | int32 | int64 | float32 | float64 | bool
}

// FromSlice is a tensor with a copy of the data, in the dtype of its elements. The product of dims is the length of the data;
// without dims the tensor has one number and no dimension.
func FromSlice[T Element](data []T, dims ...int64) (*Tensor, error) {
	var element T
	bytes := unsafe.Slice((*byte)(pointerOf(data)), len(data)*int(unsafe.Sizeof(element)))
	return TensorFromBytes(bytes, dims, dtypeOf[T]())
}

// ToSlice is a copy of a tensor's numbers, row by row. The tensor must have the dtype of the elements; ToDtype converts it.
func ToSlice[T Element](t *Tensor) ([]T, error) {
	dtype, err := t.Dtype()
	if err != nil {
		return nil, err
	}
	wanted := dtypeOf[T]()
	if Dtype(dtype) != wanted {
		message := fmt.Sprintf("the tensor has dtype %d, but a slice was asked for whose elements have dtype %d", dtype, wanted)
		return nil, &Error{ErrDtype, message}
	}
	bytes, err := t.ToBytes()
	if err != nil {
		return nil, err
	}
	var element T
	data := make([]T, len(bytes)/int(unsafe.Sizeof(element)))
	copy(unsafe.Slice((*byte)(pointerOf(data)), len(bytes)), bytes)
	return data, nil
}

func dtypeOf[T Element]() Dtype {
	var element T
	switch any(element).(type) {
	case uint8:
		return DtypeU8
	case int8:
		return DtypeI8
	case int16:
		return DtypeI16
	case int32:
		return DtypeI32
	case int64:
		return DtypeI64
	case float32:
		return DtypeF32
	case float64:
		return DtypeF64
	default:
		return DtypeBool
	}
}
