#include "engine.h"

#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/graph_task.h>
#include <torch/csrc/autograd/input_buffer.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "places.h"

namespace simple_torch {

namespace {

using torch::autograd::GraphTask;
using torch::autograd::InputBuffer;
using torch::autograd::Node;
using torch::autograd::variable_list;

bool plain(Node &node) {
  if (!node.tensor_pre_hooks().empty() || !node.pre_hooks().empty() || !node.post_hooks().empty() ||
      !node.retains_grad_hooks().empty()) {
    return false;
  }
  for (std::uint32_t index = 0; index < node.num_inputs(); ++index) {
    if (!node.input_metadata(index).device().is_cpu()) return false;
  }
  return true;
}

// Whether every node that a pass may come to is plain, and it comes to all: it isn't for some inputs alone.
bool plain(const GraphTask &pass, Node &root) {
  if (torch::autograd::AnomalyMode::is_enabled() || !pass.exec_info_.empty() || !plain(root)) return false;
  return std::all_of(pass.nodes_in_graph_.begin(), pass.nodes_in_graph_.end(), [](Node *node) { return plain(*node); });
}

// All nodes of a plain graph as one.
class WholeGraph : public Node {
 public:
  WholeGraph(GraphTask &pass, NodePointer root) : pass_(pass), root_(std::move(root)) {}

  variable_list apply(variable_list &&gradients) override {
    ready_.push_back({&*root_, std::move(gradients)});
    while (!ready_.empty()) {
      std::pop_heap(ready_.begin(), ready_.end(), made_before);
      Ready next = std::move(ready_.back());
      ready_.pop_back();
      hand_on(*next.node, evaluated(*next.node, std::move(next.gradients)));
    }
    return {};
  }

  std::string name() const override { return "WholeGraph"; }

 private:
  // A node for which all gradients have come.
  struct Ready {
    Node *node;  // held by the root, through its edges
    variable_list gradients;
  };

  // What was made last has its turn first.
  static bool made_before(const Ready &one, const Ready &other) {
    return one.node->sequence_nr() < other.node->sequence_nr();
  }

  variable_list evaluated(Node &node, variable_list gradients) const {
    if (!pass_.keep_graph_) node.will_release_variables();
    variable_list made = node(std::move(gradients));
    torch::autograd::validate_outputs(node.next_edges(), made, [&](const std::string &message) {
      return "Function " + node.name() + " returned an " + message;
    });
    if (!pass_.keep_graph_) node.release_variables();
    return made;
  }

  // Gives the gradients that a node made to those that they are for.
  void hand_on(const Node &from, variable_list made) {
    for (std::size_t index = 0; index < made.size(); ++index) {
      const auto &edge = from.next_edge(index);
      if (!edge.is_valid()) continue;
      Node &to = *edge.function;
      const auto missing = pass_.dependencies_.find(&to);
      TORCH_INTERNAL_ASSERT(missing != pass_.dependencies_.end(), "no dependency of ", to.name());
      const bool complete = --missing->second == 0;
      if (complete) pass_.dependencies_.erase(missing);
      const auto waiting = waiting_.find(&to);
      if (waiting == waiting_.end()) {
        variable_list gradients(to.num_inputs());
        gradients[edge.input_nr] = std::move(made[index]);
        if (complete) {
          push(to, std::move(gradients));
        } else {
          waiting_.emplace(&to, std::move(gradients));
        }
        continue;
      }
      add(waiting->second[edge.input_nr], std::move(made[index]), to);
      if (complete) {
        push(to, std::move(waiting->second));
        waiting_.erase(waiting);
      }
    }
  }

  void push(Node &node, variable_list gradients) {
    ready_.push_back({&node, std::move(gradients)});
    std::push_heap(ready_.begin(), ready_.end(), made_before);
  }

  // PyTorch's sum of two gradients, which is in place where it can be.
  static void add(at::Tensor &sum, at::Tensor &&gradient, Node &node) {
    if (!gradient.defined()) return;
    if (!sum.defined()) {
      sum = std::move(gradient);
      return;
    }
    InputBuffer buffer(1);
    buffer.add(0, std::move(sum), std::nullopt, std::nullopt, &node);
    buffer.add(0, std::move(gradient), std::nullopt, std::nullopt, &node);
    sum = std::move(buffer.buffer[0]);
  }

  GraphTask &pass_;  // held by whoever runs it, until it is done
  NodePointer root_;
  std::vector<Ready> ready_;  // a heap
  std::unordered_map<Node *, variable_list> waiting_;
};

// It is never destroyed: its threads may run when the process ends.
struct Engine : torch::autograd::Engine {
  static torch::autograd::Engine &instance() {
    static auto *engine = new Engine;
    return *engine;
  }

  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override { return place_keeper(); }

  c10::intrusive_ptr<at::ivalue::Future> execute_with_graph_task(const std::shared_ptr<GraphTask> &pass,
                                                                 NodePointer root, InputBuffer &&gradients) override {
    if (plain(*pass, *root)) root = make_node<WholeGraph>(*pass, std::move(root));
    return torch::autograd::Engine::execute_with_graph_task(pass, std::move(root), std::move(gradients));
  }
};

}  // namespace

void use_own_engine() {
  static const bool once = [] {
    if (&torch::autograd::Engine::get_default_engine() == &torch::autograd::Engine::get_base_engine()) {
      torch::autograd::set_default_engine_stub(&Engine::instance);
    }
    return true;
  }();
  static_cast<void>(once);
}

}  // namespace simple_torch
