// Backward passes that stop for functions and hooks of the caller's.
//
// Nothing is ever called back. A function of the caller's is a *token*, a number above 0 that the caller chose. A
// backward pass that may reach one runs on a thread of its own; where it reaches one it waits, and backward_next(),
// on the caller's thread, returns the token. The caller takes the gradients that came, computes, and answers; the pass
// goes on. So the caller's code always runs on the thread that asked for the gradients, whatever threads PyTorch uses,
// holds no lock meanwhile, and may begin another pass itself.
//
// When PyTorch drops a node or a hook its token is *released*: the caller learns of it by asking.
#pragma once

#include <torch/csrc/autograd/function.h>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>

#include "simple_torch.h"

namespace simple_torch {

// A token for as long as PyTorch may need it. The last copy that goes releases it.
class Token {
 public:
  explicit Token(std::int64_t number);
  std::int64_t number() const noexcept;

  // How many tokens there are that aren't released.
  static std::int64_t alive() noexcept;

 private:
  struct Kept;
  std::shared_ptr<const Kept> kept_;
};

class BackwardRun {
 public:
  using Gradients = torch::autograd::variable_list;
  using Work = std::function<Gradients()>;

  // Starts a pass: at once and to its end where no token is alive, else on a thread of its own.
  static std::shared_ptr<BackwardRun> begin(Work work);

  // The caller's side. `next` waits until a token's turn comes and returns it, or 0 when the pass is done; it throws
  // what the pass threw. `cancel` ends the pass at the next function of the caller's and waits for that, `abandon`
  // doesn't wait.
  std::int64_t next();
  Gradients gradients();
  void answer(Gradients answer);
  void cancel();
  void abandon() noexcept;
  Gradients results();

  // The pass's side: waits for the caller's answer. `run` is the one that this thread works for, or null.
  static Gradients ask(std::int64_t token, const Gradients &gradients);

 private:
  struct Question {
    std::int64_t token;
    const Gradients &gradients;
    Gradients answer;
    bool answered = false;
  };

  void finish(Gradients results, std::exception_ptr error);
  Gradients wait_for_answer(std::int64_t token, const Gradients &gradients);
  Question &asked();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Question *> questions_;  // in the order they came; the first is the caller's
  bool taken_ = false;                // the caller knows of the first question
  bool cancelled_ = false;
  bool finished_ = false;
  Gradients results_;
  std::exception_ptr error_;
};

}  // namespace simple_torch
