#include "backward_run.h"

#include <ATen/ThreadLocalState.h>
#include <c10/util/ThreadLocalDebugInfo.h>

#include <limits>
#include <thread>

#include "engine.h"
#include "functions.h"
#include "places.h"

namespace simple_torch {

namespace {

// Where PyTorch keeps, for every thread that works on a pass, which pass that is. It hands this on to the threads of its
// devices. PyTorch itself has no use for this slot outside its own tests.
const auto &run_slot = c10::DebugInfoKind::TEST_INFO_2;

struct RunInfo : c10::DebugInfoBase {
  explicit RunInfo(BackwardRun *its) : run(its) {}
  BackwardRun *run;
};

// The threads that passes run on. One that is done waits for the next pass: a thread that begins anew starts PyTorch's
// own threads anew too. They are never destroyed, because they may wait when the process ends.
class Workers {
 public:
  static Workers &instance() {
    static auto *workers = new Workers;
    return *workers;
  }

  void run(std::function<void()> job) {
    std::unique_lock<std::mutex> lock(mutex_);
    jobs_.push_back(std::move(job));
    if (static_cast<std::size_t>(idle_) >= jobs_.size()) {
      lock.unlock();
      wake_.notify_one();
      return;
    }
    try {
      std::thread([this] { work(); }).detach();
    } catch (...) {
      jobs_.pop_back();
      throw sffi::Failure(sffi::Code::out_of_memory, "no thread can be started for the backward pass");
    }
  }

 private:
  void work() {
    std::unique_lock<std::mutex> lock(mutex_);
    for (;;) {
      ++idle_;
      wake_.wait(lock, [this] { return !jobs_.empty(); });
      --idle_;
      {
        const std::function<void()> job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        job();
      }
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> jobs_;
  int idle_ = 0;
};

std::atomic<std::int64_t> tokens_alive{0};

// The tokens whose last use went, until the caller asks for them.
struct Released {
  std::mutex mutex;
  std::vector<std::int64_t> tokens;

  static Released &instance() {
    static auto *released = new Released;
    return *released;
  }
};

void need_token(std::int64_t token) {
  if (token <= 0) {
    throw sffi::Failure(sffi::Code::invalid_argument, "token: expected a number above 0, not %lld",
                        static_cast<long long>(token));
  }
}

// A function of the caller's in the graph.
struct CallerFunction : torch::autograd::Node {
  CallerFunction(Token its, torch::autograd::edge_list &&edges) : Node(std::move(edges)), token(std::move(its)) {}
  torch::autograd::variable_list apply(torch::autograd::variable_list &&gradients) override {
    auto answer = BackwardRun::ask(token.number(), gradients);
    if (answer.size() != num_outputs()) {
      throw Interrupted("the function answered with " + std::to_string(answer.size()) + " gradients, but it has " +
                        std::to_string(num_outputs()) + " inputs");
    }
    return answer;
  }
  std::string name() const override { return "CallerFunction"; }

  Token token;
};

}  // namespace

// A token that is alive. There is always room for all of them among the released ones, because what ends a use is often
// a destructor, which must not fail.
struct Token::Kept {
  explicit Kept(std::int64_t its) : number(its) {
    Released &released = Released::instance();
    const std::lock_guard<std::mutex> lock(released.mutex);
    const auto needed = released.tokens.size() + static_cast<std::size_t>(tokens_alive.load()) + 1;
    if (released.tokens.capacity() < needed) released.tokens.reserve(2 * needed);
    ++tokens_alive;
  }
  ~Kept() {
    Released &released = Released::instance();
    const std::lock_guard<std::mutex> lock(released.mutex);
    --tokens_alive;
    released.tokens.push_back(number);
  }
  Kept(const Kept &) = delete;
  Kept &operator=(const Kept &) = delete;

  std::int64_t number;
};

Token::Token(std::int64_t number) {
  need_token(number);
  kept_ = std::make_shared<const Kept>(number);
}

std::int64_t Token::number() const noexcept { return kept_->number; }

std::int64_t Token::alive() noexcept { return tokens_alive.load(); }

std::shared_ptr<BackwardRun> BackwardRun::begin(Work work) {
  auto run = std::make_shared<BackwardRun>();
  std::function<void()> finished = [run, work = std::move(work)] {
    try {
      Gradients results;
      with_place([&] { results = work(); });
      run->finish(std::move(results), nullptr);
    } catch (...) {
      run->finish({}, std::current_exception());
    }
  };
  // A pass that nobody asks about any more is cancelled.
  const std::shared_ptr<BackwardRun> theirs(run.get(), [run](BackwardRun * /*run*/) { run->abandon(); });
  if (Token::alive() == 0) {
    finished();
    return theirs;
  }
  Workers::instance().run([=, finished = std::move(finished), state = at::ThreadLocalState(), place = here()]() mutable {
    const at::ThreadLocalStateGuard caller_state(state);
    const c10::DebugInfoGuard info(run_slot, std::make_shared<RunInfo>(run.get()));
    here().swap(place);
    finished();
    finished = nullptr;
  });
  return theirs;
}

void BackwardRun::finish(Gradients results, std::exception_ptr error) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    results_ = std::move(results);
    error_ = std::move(error);
    finished_ = true;
  }
  changed_.notify_all();
}

BackwardRun::Gradients BackwardRun::ask(std::int64_t token, const Gradients &gradients) {
  const auto *info = dynamic_cast<RunInfo *>(c10::ThreadLocalDebugInfo::get(run_slot));
  if (info == nullptr) {
    throw Interrupted("the graph reaches a function or a hook of the caller's; backward_begin() stops for them");
  }
  return info->run->wait_for_answer(token, gradients);
}

BackwardRun::Gradients BackwardRun::wait_for_answer(std::int64_t token, const Gradients &gradients) {
  Question question{token, gradients, {}, false};
  std::unique_lock<std::mutex> lock(mutex_);
  questions_.push_back(&question);
  changed_.notify_all();
  changed_.wait(lock, [&] { return question.answered || cancelled_; });
  if (!question.answered) {
    for (auto place = questions_.begin(); place != questions_.end(); ++place) {
      if (*place == &question) {
        questions_.erase(place);
        break;
      }
    }
    throw Interrupted("the backward pass was cancelled");
  }
  return std::move(question.answer);
}

std::int64_t BackwardRun::next() {
  std::unique_lock<std::mutex> lock(mutex_);
  if (taken_) {
    throw sffi::Failure(sffi::Code::invalid_argument, "the function whose turn it is must be answered first");
  }
  changed_.wait(lock, [&] { return finished_ || !questions_.empty(); });
  if (!questions_.empty()) {
    taken_ = true;
    return questions_.front()->token;
  }
  if (error_) std::rethrow_exception(error_);
  return 0;
}

BackwardRun::Question &BackwardRun::asked() {
  if (!taken_ || questions_.empty()) {
    throw sffi::Failure(sffi::Code::invalid_argument, "no function of the caller's has its turn; call backward_next");
  }
  return *questions_.front();
}

BackwardRun::Gradients BackwardRun::gradients() {
  const std::lock_guard<std::mutex> lock(mutex_);
  return asked().gradients;
}

void BackwardRun::answer(Gradients answer) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    Question &question = asked();
    question.answer = std::move(answer);
    question.answered = true;
    questions_.pop_front();
    taken_ = false;
  }
  changed_.notify_all();
}

void BackwardRun::abandon() noexcept {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    cancelled_ = true;
    taken_ = false;
  }
  changed_.notify_all();
}

void BackwardRun::cancel() {
  abandon();
  std::unique_lock<std::mutex> lock(mutex_);
  changed_.wait(lock, [&] { return finished_; });
}

BackwardRun::Gradients BackwardRun::results() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (!finished_) throw sffi::Failure(sffi::Code::invalid_argument, "the backward pass isn't done");
  if (error_) std::rethrow_exception(error_);
  return results_;
}

std::vector<at::Tensor> record_function(const std::vector<at::Tensor> &inputs, const std::vector<at::Tensor> &outputs,
                                        std::int64_t token) {
  const Token kept(token);
  std::vector<at::Tensor> made;
  made.reserve(outputs.size());
  // A tensor of its own over the same memory: the function's result may be its input, or a view.
  for (const at::Tensor &output : outputs) made.push_back(output.detach());
  if (!c10::GradMode::is_enabled() || !requires_grad(inputs)) return made;
  const auto node = make_node<CallerFunction>(kept, torch::autograd::collect_next_edges(inputs));
  for (const at::Tensor &output : made) {
    if (!torch::autograd::isDifferentiableType(output.scalar_type())) {
      node->add_input_metadata(torch::autograd::Node::undefined_input());
      continue;
    }
    const auto number = node->add_input_metadata(output);
    torch::autograd::impl::set_gradient_edge(output, {node, static_cast<std::uint32_t>(number)});
  }
  return made;
}

std::int64_t register_hook(const at::Tensor &t, std::int64_t token) {
  need_token(token);
  if (!t.requires_grad()) {
    throw sffi::Failure(sffi::Code::invalid_argument, "t: it doesn't require a gradient, so no hook would be called");
  }
  return t.register_hook([kept = Token(token)](const at::Tensor &gradient) -> at::Tensor {
    auto answer = BackwardRun::ask(kept.number(), {gradient});
    if (answer.size() != 1) {
      throw Interrupted("the hook answered with " + std::to_string(answer.size()) + " gradients, not one");
    }
    return std::move(answer.front());
  });
}

void remove_hook(const at::Tensor &t, std::int64_t position) {
  if (position < 0 || position > std::numeric_limits<int>::max()) {
    throw sffi::Failure(sffi::Code::invalid_argument, "position: %lld is no hook of this tensor",
                        static_cast<long long>(position));
  }
  t.remove_hook(static_cast<unsigned>(position));
}

std::int64_t released_tokens(sffi::Output<std::int64_t> out) {
  Released &released = Released::instance();
  const std::lock_guard<std::mutex> lock(released.mutex);
  const auto count = static_cast<std::int64_t>(released.tokens.size());
  out.write(released.tokens.data(), count);
  // Told once, and only where there was room for all.
  if (out.capacity >= count) released.tokens.clear();
  return count;
}

}  // namespace simple_torch
