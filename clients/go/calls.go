package simpletorch

import "fmt"

// LoadModule reads a TorchScript module onto the CPU. Such a file can run any code, so trusted says that you know where it is from.
func LoadModule(path string, trusted bool) (*Module, error) {
	return JitLoad(path, trusted, Optional[Device]{})
}

// Run calls a method of the module. Arguments are nil, bool, int, int64, float64, string, complex128, *Tensor, *Generator, or
// slices of them. Results are nil, int64, float64, bool, complex128, string, *Tensor, []int64, []float64, []bool or []*Tensor.
func (m *Module) Run(method string, arguments ...any) ([]any, error) {
	call, err := m.JitCall(method)
	if err != nil {
		return nil, err
	}
	return call.finish(arguments)
}

// Forward calls the module's forward, whose result is a tensor.
func (m *Module) Forward(arguments ...any) (*Tensor, error) {
	results, err := m.Run("forward", arguments...)
	if err != nil {
		return nil, err
	}
	if len(results) == 1 {
		if t, ok := results[0].(*Tensor); ok {
			return t, nil
		}
	}
	closeAll(results)
	return nil, &Error{ErrInvalidArgument, "forward doesn't return a tensor; Run gives what it returns"}
}

// CallOperator calls any of PyTorch's operators by name, `aten::hypot` say, with arguments and results as Module.Run has them.
func CallOperator(name string, arguments ...any) ([]any, error) {
	call, err := CallBegin(name)
	if err != nil {
		return nil, err
	}
	return call.finish(arguments)
}

// finish gives the arguments, runs the call, reads the results, and frees the call.
func (c *Call) finish(arguments []any) ([]any, error) {
	defer c.Close()
	for _, argument := range arguments {
		if err := c.give(argument); err != nil {
			return nil, err
		}
	}
	count, err := c.Run()
	if err != nil {
		return nil, err
	}
	results := make([]any, count)
	for i := range results {
		if results[i], err = c.result(int64(i)); err != nil {
			closeAll(results)
			return nil, err
		}
	}
	return results, nil
}

func (c *Call) give(argument any) error {
	switch value := argument.(type) {
	case nil:
		return c.None()
	case bool:
		return c.Bool(value)
	case int:
		return c.Int(int64(value))
	case int64:
		return c.Int(value)
	case float64:
		return c.Float(value)
	case complex128:
		return c.Complex(real(value), imag(value))
	case string:
		return c.Text(value)
	case *Tensor:
		return c.Tensor(value)
	case *Generator:
		return c.Generator(value)
	case []any:
		return giveList(c, value)
	case []bool:
		return giveList(c, value)
	case []int:
		return giveList(c, value)
	case []int64:
		return giveList(c, value)
	case []float64:
		return giveList(c, value)
	case []*Tensor:
		return giveList(c, value)
	default:
		return &Error{ErrInvalidArgument, fmt.Sprintf("a call takes no %T", argument)}
	}
}

func giveList[T any](c *Call, values []T) error {
	if err := c.List(); err != nil {
		return err
	}
	for _, value := range values {
		if err := c.give(value); err != nil {
			return err
		}
	}
	return c.ListEnd()
}

func (c *Call) result(index int64) (any, error) {
	kind, err := c.ResultKind(index)
	if err != nil {
		return nil, err
	}
	switch Result(kind) {
	case ResultNone:
		return nil, nil
	case ResultInt:
		return c.ResultInt(index)
	case ResultFloat:
		return c.ResultFloat(index)
	case ResultBool:
		value, err := c.ResultInt(index)
		return value != 0, err
	case ResultComplex:
		parts, err := c.ResultFloats(index)
		if err != nil {
			return nil, err
		}
		return complex(parts[0], parts[1]), nil
	case ResultText:
		return c.ResultText(index)
	case ResultTensor:
		return c.ResultTensor(index)
	case ResultInts:
		return c.ResultInts(index)
	case ResultFloats:
		return c.ResultFloats(index)
	case ResultBools:
		numbers, err := c.ResultInts(index)
		values := make([]bool, len(numbers))
		for i, number := range numbers {
			values[i] = number != 0
		}
		return values, err
	case ResultTensors:
		return c.ResultTensors(index)
	default:
		return nil, &Error{ErrInvalidArgument, fmt.Sprintf("result %d is of a kind that can't be read", index)}
	}
}

// closeAll frees the tensors among results that nobody will get.
func closeAll(results []any) {
	for _, result := range results {
		switch value := result.(type) {
		case *Tensor:
			value.Close()
		case []*Tensor:
			for _, t := range value {
				t.Close()
			}
		}
	}
}
