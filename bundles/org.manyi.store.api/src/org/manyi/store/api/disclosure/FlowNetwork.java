/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A network whose edges carry their weight from row to column, and anything from column to row. Flows are found by
 * shortest augmenting paths.
 *
 * @param <K> names an edge
 */
final class FlowNetwork<K> {

	private static final long UNBOUNDED = Long.MAX_VALUE / 4;

	private final Map<Integer, List<Edge<K>>> edges = new HashMap<>();
	private final Map<Integer, List<Edge<K>>> offers = new HashMap<>();
	private Map<K, Long> flow = new HashMap<>();

	/** Adds an edge. */
	void withhold(Edge<K> edge) {
		add(edges, edge);
		offers.values().forEach(at -> at.remove(edge));
	}

	/** Notes that an edge could be added. */
	void offer(Edge<K> edge) {
		add(offers, edge);
	}

	private static <K> void add(Map<Integer, List<Edge<K>>> to, Edge<K> edge) {
		to.computeIfAbsent(edge.row(), added -> new ArrayList<>()).add(edge);
		to.computeIfAbsent(edge.column(), added -> new ArrayList<>()).add(edge);
	}

	/** Whether so much can flow from one node to the other. */
	boolean flows(int source, int target, long wanted) {
		flow = new HashMap<>();
		long total = 0;
		while (total < wanted) {
			Map<Integer, Edge<K>> path = search(source, target);
			if (!path.containsKey(target)) {
				return false;
			}
			total += push(path, source, target, wanted - total);
		}
		return true;
	}

	/** By which edge each node is reached that more can flow to, until the target is. */
	private Map<Integer, Edge<K>> search(int source, int target) {
		Map<Integer, Edge<K>> reached = new HashMap<>();
		ArrayDeque<Integer> open = new ArrayDeque<>(List.of(source));
		while (!open.isEmpty() && !reached.containsKey(target)) {
			int node = open.remove();
			for (Edge<K> edge : edges.getOrDefault(node, List.of())) {
				int next = edge.other(node);
				if (next != source && !reached.containsKey(next) && room(edge, node) > 0) {
					reached.put(next, edge);
					open.add(next);
				}
			}
		}
		return reached;
	}

	private long room(Edge<K> edge, int from) {
		long now = flow.getOrDefault(edge.name(), 0L);
		return edge.row() == from ? edge.weight() - now : UNBOUNDED + now;
	}

	private long push(Map<Integer, Edge<K>> path, int source, int target, long most) {
		long amount = most;
		for (int node = target; node != source; node = path.get(node).other(node)) {
			amount = Math.min(amount, room(path.get(node), path.get(node).other(node)));
		}
		for (int node = target; node != source; node = path.get(node).other(node)) {
			Edge<K> edge = path.get(node);
			flow.merge(edge.name(), edge.column() == node ? amount : -amount, Long::sum);
		}
		return amount;
	}

	/**
	 * The edges offered that open a further way, of the least weight in sum, after {@link #flows} has found too little.
	 *
	 * @return empty where there is none
	 */
	List<Edge<K>> cheapestWay(int source, int target) {
		record Step(int node, long cost) {
		}
		Map<Integer, Long> costs = new HashMap<>(Map.of(source, 0L));
		Map<Integer, Edge<K>> reached = new HashMap<>();
		PriorityQueue<Step> open = new PriorityQueue<>(
				Comparator.comparingLong(Step::cost).thenComparingInt(Step::node));
		open.add(new Step(source, 0));
		while (!open.isEmpty()) {
			Step step = open.remove();
			if (step.cost > costs.get(step.node)) {
				continue;
			}
			List<Edge<K>> ways = new ArrayList<>(edges.getOrDefault(step.node, List.of()));
			ways.removeIf(edge -> room(edge, step.node) <= 0);
			int known = ways.size();
			ways.addAll(offers.getOrDefault(step.node, List.of()));
			for (int i = 0; i < ways.size(); i++) {
				int next = ways.get(i).other(step.node);
				long cost = step.cost + (i < known ? 0 : ways.get(i).weight());
				if (cost < costs.getOrDefault(next, UNBOUNDED)) {
					costs.put(next, cost);
					reached.put(next, ways.get(i));
					open.add(new Step(next, cost));
				}
			}
		}
		return way(reached, source, target);
	}

	private List<Edge<K>> way(Map<Integer, Edge<K>> reached, int source, int target) {
		List<Edge<K>> added = new ArrayList<>();
		if (!reached.containsKey(target)) {
			return added;
		}
		for (int node = target; node != source; node = reached.get(node).other(node)) {
			Edge<K> edge = reached.get(node);
			if (offers.getOrDefault(edge.row(), List.of()).contains(edge)) {
				added.add(edge);
			}
		}
		return added;
	}
}
