"""The trame verte as a graph: small cases by hand, and all simple paths of random graphs as the oracle."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mbm_qgis_plugin.core import network


def test_a_chain_a_branch_and_a_lost_line():
    # A --1-- 2 -- B, a dead end 3 at the junction of 1 and 2, a lost line 4, a lonely node C, D touching A
    links = {"1": "x", "2": "y", "3": "z", "4": "w"}
    serves = [("1", "A"), ("2", "B")]
    meetings = [("1", "2", 0, 0), ("1", "3", 0, 1), ("2", "3", 1, 0)]
    graph = network.analyse(["A", "B", "C", "D"], links, serves, meetings, [("A", "D")])
    assert {key: graph.role[key] for key in links} == {
        "1": "liaison",
        "2": "liaison",
        "3": "antenne",
        "4": "hors réseau",
    }
    assert [graph.role[key] for key in "ABCD"] == ["étape", "étape", "isolé", "voisinage"]
    assert graph.component["A"] == graph.component["D"] == graph.component["3"] == 1
    assert graph.component_nodes[graph.component["4"]] == 0
    assert graph.links_of["1"] == {"2", "3"} and graph.nodes_of["A"] == {"D"}


def test_three_links_of_one_crossing_are_no_loop():
    # without junctions the three mutual contacts would look like a cycle and save the dead end
    links = {str(i): str(i) for i in range(3)}
    meetings = [("0", "1", 0, 0), ("0", "2", 3, 0), ("1", "2", 0, 3)]
    graph = network.analyse(["A", "B"], links, [("0", "A"), ("1", "B")], meetings)
    assert graph.role["2"] == "antenne"


def test_two_crossings_of_the_same_links_far_apart_are_a_loop():
    links = {"0": "a", "1": "b", "2": "c"}
    meetings = [("0", "1", 0, 0), ("1", "2", 500, 0), ("0", "2", 0, 400)]
    graph = network.analyse(["A", "B"], links, [("0", "A"), ("1", "B")], meetings)
    assert graph.role["2"] == "liaison"


def test_carrefour_counts_lines_not_links():
    one = network.analyse(["A"], {"1": "x", "2": "x"}, [("1", "A"), ("2", "A")], [])
    two = network.analyse(["A"], {"1": "x", "2": "y"}, [("1", "A"), ("2", "A")], [])
    assert (one.role["A"], two.role["A"]) == ("étape", "carrefour")
    assert two.role["1"] == "antenne"  # it leads from A to nowhere


def test_nothing_and_unknown_keys():
    empty = network.analyse([], {}, [], [])
    assert not empty.role and not empty.component_nodes
    with pytest.raises(KeyError):
        network.analyse(["A"], {"1": "x"}, [("1", "B")], [])


def test_order_of_the_input_changes_nothing():
    links = {str(i): str(i) for i in range(5)}
    serves = [("0", "A"), ("4", "B"), ("2", "C")]
    meetings = [(str(i), str(i + 1), 100 * i, 0) for i in range(4)]
    first = network.analyse("ABC", links, serves, meetings)
    second = network.analyse("CBA", dict(reversed(links.items())), serves[::-1], meetings[::-1])
    assert first == second


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1, 4),
    st.integers(1, 6),
    st.sets(st.tuples(st.integers(0, 5), st.integers(0, 3)), max_size=6),
    st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=8),
)
def test_liaisons_are_the_links_on_a_simple_path_between_two_nodes(n_nodes, n_links, serves, pairs):
    nodes = [f"N{i}" for i in range(n_nodes)]
    links = {f"L{i}": str(i) for i in range(n_links)}
    serves = sorted((f"L{a}", f"N{b}") for a, b in serves if a < n_links and b < n_nodes)
    # all crossings far apart: each pair is its own junction, so a path may pass from link to link as it likes
    meetings = [(f"L{a}", f"L{b}", 1000 * a, 1000 * b) for a, b in sorted(pairs) if a < b < n_links]
    graph = network.analyse(nodes, links, serves, meetings)
    around = {key: set() for key in [*nodes, *links]}
    for a, b in [*serves, *((a, b) for a, b, _, _ in meetings)]:
        around[a].add(b)
        around[b].add(a)

    def paths(path, goal):
        if path[-1] == goal:
            yield path
            return
        for other in around[path[-1]] - set(path):
            yield from paths([*path, other], goal)

    between = {key for a, b in itertools.combinations(nodes, 2) for path in paths([a], b) for key in path}
    assert {key for key in links if graph.role[key] == "liaison"} == between & set(links)
