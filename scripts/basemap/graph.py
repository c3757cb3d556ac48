"""Shortest ways through a network of lines that meet at their ends."""

import heapq
from collections import defaultdict


def graph_of(lines):
    """End point -> [(length, other end, index of the line)]."""
    graph = defaultdict(list)
    for index, line in enumerate(lines):
        start, end = line.coords[0], line.coords[-1]
        graph[start].append((line.length, end, index))
        graph[end].append((line.length, start, index))
    return graph


def distances_from(graph, start):
    """Dijkstra: node -> (distance, previous node, line that led there)."""
    best = {start: (0.0, None, None)}
    queue = [(0.0, start)]
    while queue:
        distance, node = heapq.heappop(queue)
        if distance > best[node][0]:
            continue
        for length, other, index in graph[node]:
            reached = distance + length
            if other not in best or reached < best[other][0]:
                best[other] = (reached, node, index)
                heapq.heappush(queue, (reached, other))
    return best


def way(graph, start, end):
    """Indices of the lines from start to end, or None when the two are not connected."""
    best = distances_from(graph, start)
    if end not in best:
        return None
    indices, node = [], end
    while node != start:
        _, node, index = best[node]
        indices.append(index)
    return indices[::-1]


def longest_way(lines):
    """Indices of the lines along the longest of the shortest ways of a tree-like network: the spine of a centreline."""
    graph = graph_of(lines)
    start = max(graph, key=lambda node: lines[graph[node][0][2]].length)
    for _ in range(2):
        best = distances_from(graph, start)
        end = max(best, key=lambda node: best[node][0])
        start, previous = end, start
    return way(graph, previous, start)
