// The tests' own library under the fuzzer.
#include "calls.inc"

namespace subject {

const char *const texts[] = {"", "name", "counting", "stub", "gr\u00f6\u00dfer"};
const int text_count = sizeof texts / sizeof *texts;

void prepare(Run &run) {
  run.keep(1, rt_counter_counter_new(1));
  run.keep(1, rt_counter_counter_new(2));
  run.keep(2, rt_counter_label_new("name", 4));
}

void restore() {}

bool works() {
  int64_t value = 0;
  const int64_t made = rt_counter_counter_new(5);
  const bool right = rt_counter_counter_next(made, &value) == 1 && value == 5;
  rt_counter_counter_free(made);
  return right && rt_counter_last_error_code() == 0;
}

}  // namespace subject
