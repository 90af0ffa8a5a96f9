/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.opinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts comments into words: Chinese by Lucene's hidden Markov model with its dictionary, other languages at spaces and
 * marks, English words by their stems. What was cut once is remembered. Safe for several threads.
 */
final class CommentWords {

	private static final int REMEMBERED = 10_000;

	private final Analyzer analyzer = new SmartChineseAnalyzer();
	private final Map<String, List<String>> known = new LinkedHashMap<>();

	/** The words in the order in which they stand, each as often as it occurs; marks left out. */
	synchronized List<String> of(String comment) {
		if (known.size() > REMEMBERED) {
			known.clear();
		}
		return known.computeIfAbsent(comment, this::cut);
	}

	private List<String> cut(String comment) {
		List<String> words = new ArrayList<>();
		try (TokenStream tokens = analyzer.tokenStream("comment", comment)) {
			CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(word.toString());
			}
			tokens.end();
		} catch (IOException e) {
			throw new UncheckedIOException("a text in memory cannot be read", e);
		}
		return List.copyOf(words);
	}
}
