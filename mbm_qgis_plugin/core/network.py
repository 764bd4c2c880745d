"""The trame verte as a graph: terrils and espaces néo-naturels are nodes, tronçons of cavalier are links.

The geometry engine of the caller (shapely in the build, QGIS in the plugin) gives the contacts; the rules are here.

* A link **serves** a node within ``NODE_M`` metres; two links **follow** each other within ``LINK_M`` metres; two nodes
  **touch** within ``LINK_M`` metres. The shapes are simplified at about 10 m, hence no smaller distance.
* Links that come within ``LINK_M`` of each other meet at a **junction**; junctions nearer than ``LINK_M`` are one.
* Role of a node: ``carrefour`` served by links of two lines or more, ``étape`` by links of one line, ``voisinage`` by
  none though it touches another node, ``isolé`` neither.
* Role of a link: ``liaison`` when it lies on a path between two different nodes, ``antenne`` when its component holds
  a node but the link leads to no second one, ``hors réseau`` when its component holds no node.

A link lies on a simple path between two nodes exactly when, after an extra vertex is tied to every node, it shares a
biconnected component with that vertex (Hopcroft and Tarjan, 1973): one pass, no enumeration of paths.
"""

from collections import defaultdict
from dataclasses import dataclass, field

NODE_M = 50.0
LINK_M = 25.0

_ROOT = ("root", 0)


@dataclass
class Network:
    """The graph once analysed; keys are those of the objects.

    ``role``, ``component`` (1 = most nodes, then most links), ``links_of`` (links that serve a node, or follow a
    link), ``nodes_of`` (nodes that a link serves, or that touch a node), ``component_nodes`` (component → number).
    """

    role: dict = field(default_factory=dict)
    component: dict = field(default_factory=dict)
    links_of: dict = field(default_factory=dict)
    nodes_of: dict = field(default_factory=dict)
    component_nodes: dict = field(default_factory=dict)


class _Union:
    def __init__(self):
        self.parent = {}

    def find(self, item):
        self.parent.setdefault(item, item)
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def join(self, a, b):
        a, b = sorted((self.find(a), self.find(b)))
        self.parent[b] = a


def junctions(meetings, distance=LINK_M):
    """Group the places where two links meet: return {(link, link): junction number}.

    ``meetings`` is an iterable of (link, link, x, y), metres. Places nearer than ``distance`` are one junction, by
    single linkage among the meetings that share a link, so that two crossings far apart stay two.
    """
    meetings = sorted(meetings)
    groups = _Union()
    by_link = defaultdict(list)
    for number, (a, b, _, _) in enumerate(meetings):
        groups.find(number)
        by_link[a].append(number)
        by_link[b].append(number)
    for numbers in by_link.values():
        for position, first in enumerate(numbers):
            for second in numbers[position + 1 :]:
                dx = meetings[first][2] - meetings[second][2]
                dy = meetings[first][3] - meetings[second][3]
                if dx * dx + dy * dy <= distance * distance:
                    groups.join(first, second)
    return {(a, b): groups.find(number) for number, (a, b, _, _) in enumerate(meetings)}


def analyse(nodes, links, serves, meetings, touches=()) -> Network:
    """Return the network.

    ``nodes``: iterable of keys. ``links``: {key: line id}. ``serves``: pairs (link, node). ``meetings``: (link, link,
    x, y) where two links follow each other. ``touches``: pairs of nodes. KeyError when a contact names an unknown key.
    """
    nodes, links = sorted(nodes), dict(links)
    near_links = {key: set() for key in [*nodes, *links]}
    near_nodes = {key: set() for key in [*nodes, *links]}
    for link, node in serves:
        near_links[node].add(link)
        near_nodes[link].add(node)
    for a, b, _, _ in meetings:
        near_links[a].add(b)
        near_links[b].add(a)
    for a, b in touches:
        near_nodes[a].add(b)
        near_nodes[b].add(a)

    result = Network(links_of=near_links, nodes_of=near_nodes)
    _components(result, nodes, links)
    between = _between(nodes, links, serves, meetings, touches)
    for node in nodes:
        lines = {links[link] for link in near_links[node]}
        alone = "voisinage" if near_nodes[node] else "isolé"
        result.role[node] = "carrefour" if len(lines) > 1 else "étape" if lines else alone
    for link in links:
        lost = result.component_nodes[result.component[link]] == 0
        result.role[link] = "hors réseau" if lost else "liaison" if link in between else "antenne"
    return result


def _components(result, nodes, links):
    groups = _Union()
    for key in [*nodes, *links]:
        groups.find(key)
        for other in [*result.links_of[key], *result.nodes_of[key]]:
            groups.join(key, other)
    members = defaultdict(list)
    for key in [*nodes, *links]:
        members[groups.find(key)].append(key)
    known = set(nodes)
    sizes = {root: sum(key in known for key in keys) for root, keys in members.items()}
    order = sorted(members, key=lambda root: (-sizes[root], -len(members[root]), root))
    for number, root in enumerate(order, 1):
        result.component_nodes[number] = sizes[root]
        for key in members[root]:
            result.component[key] = number


def _between(nodes, links, serves, meetings, touches):
    """Return the links that lie on a simple path between two different nodes."""
    graph = defaultdict(set)

    def tie(a, b):
        graph[a].add(b)
        graph[b].add(a)

    for link, node in serves:
        tie(("link", link), ("node", node))
    for a, b in touches:
        tie(("node", a), ("node", b))
    for (a, b), number in junctions(meetings).items():
        tie(("link", a), ("junction", number))
        tie(("link", b), ("junction", number))
    for node in nodes:
        tie(_ROOT, ("node", node))
    return {key for kind, key in _same_block(graph, _ROOT) if kind == "link"}


def _same_block(graph, root):
    """Return the vertices that share a biconnected component of three vertices or more with the root.

    A depth-first search from the root: each child subtree of the root is one block at the root; a vertex of the
    subtree is in it when no articulation point cuts it off on the way down.
    """
    order, low, found = {root: 0}, {}, set()
    for start in sorted(graph[root]):
        if start in order:
            continue
        order[start] = len(order)
        low[start] = 0
        stack, block = [(start, root, iter(sorted(graph[start])))], [start]
        while stack:
            vertex, parent, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                if parent == root:
                    continue
                low[parent] = min(low[parent], low[vertex])
                if low[vertex] >= order[parent]:  # the parent cuts this subtree off from the root
                    while block.pop() != vertex:
                        pass
            elif following == parent:
                continue
            elif following in order:
                low[vertex] = min(low[vertex], order[following])
            else:
                order[following] = low[following] = len(order)
                block.append(following)
                stack.append((following, vertex, iter(sorted(graph[following]))))
        if len(block) > 1:
            found.update(block)
    return found
