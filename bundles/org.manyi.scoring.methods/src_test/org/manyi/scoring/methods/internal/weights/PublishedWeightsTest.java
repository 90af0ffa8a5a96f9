/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import static org.manyi.scoring.methods.internal.weights.Schemes.assertNear;
import static org.manyi.scoring.methods.internal.weights.Schemes.judgments;
import static org.manyi.scoring.methods.internal.weights.Schemes.matrix;
import static org.manyi.scoring.methods.internal.weights.Schemes.values;
import static org.manyi.scoring.methods.internal.weights.Schemes.weigh;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.manyi.model.Judgments;
import org.manyi.scoring.api.DataMatrix;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;

/** Examples from the literature, to the digits given there. */
class PublishedWeightsTest {

	/** Diakoulaki, Mavrotas and Papayannakis (1995), eight firms by three criteria. */
	private static final DataMatrix FIRMS = matrix("61 1.08 4.33", "20.7 0.26 4.34", "16.3 1.98 2.53", "9 3.29 1.65",
			"5.4 2.77 2.33", "4 4.12 1.21", "-6.1 3.52 2.1", "-34.6 3.31 0.98");
	/** Xu (2004) and Shuai et al. (2012). */
	private static final DataMatrix ALTERNATIVES = matrix("30 30 38 29", "19 54 86 29", "19 15 85 28.9", "68 70 60 29");
	/** Zavadskas and Podvezko (2016). */
	private static final DataMatrix PRICES = matrix("3.0 100 10 7", "2.5 80 8 5", "1.8 50 20 11", "2.2 70 12 9");
	/** Saaty (2008): what is drunk in the United States. */
	static final Judgments DRINKS = judgments("drinks", "1 9 5 2 1 1 1/2", "1/9 1 1/3 1/9 1/9 1/9 1/9",
			"1/5 3 1 1/3 1/4 1/3 1/9", "1/2 9 3 1 1/2 1 1/3", "1 9 4 2 1 2 1/2", "1 9 3 1 1/2 1 1/3", "2 9 9 3 2 3 1");
	private static final Judgments LEADER = judgments("leader", "1 4 3 7", "1/4 1 1/3 3", "1/3 3 1 5", "1/7 1/3 1/5 1");

	@Test
	void criticOfDiakoulaki() throws ScoringException {
		ItemWeights weights = weigh(new CriticWeights(), FIRMS, Map.of());
		assertNear(new double[] { 0.20222554, 0.48090173, 0.31687273 }, values(weights), 5e-9);
		assertNear(new double[] { 0.281217628985064, 0.343533859177083, 0.382897013364926 }, values(weights, "σⱼ"),
				1e-14);
		assertNear(new double[] { 0.51874020098676, 1.23358829863113, 0.812828213679241 }, values(weights, "Cⱼ"),
				1e-13);
	}

	/** The readings that scikit-criteria has of the same data. */
	@Test
	void criticByOtherReadings() throws ScoringException {
		assertNear(new double[] { 0.86874234, 0.08341434, 0.04784331 },
				values(weigh(new CriticWeights(), FIRMS, Map.of("normalisation", "none"))), 5e-9);
		assertNear(new double[] { 0.21454645, 0.4898563, 0.29559726 },
				values(weigh(new CriticWeights(), FIRMS, Map.of("correlation", "spearman"))), 5e-9);
		assertNear(new double[] { 0.87672195, 0.08082369, 0.04245436 },
				values(weigh(new CriticWeights(), FIRMS, Map.of("normalisation", "none", "correlation", "spearman"))),
				5e-9);
	}

	/** Tuş and Aytaç Adalı (2019), whose first criterion is a cost that they do not turn round. */
	@Test
	void criticOfTus() throws ScoringException {
		DataMatrix matrix = matrix("5000 3 3 4 3 2", "680 5 3 2 2 1", "2000 3 2 3 4 3", "600 4 3 1 2 2",
				"800 2 4 3 3 4");
		assertNear(new double[] { 0.157, 0.249, 0.168, 0.121, 0.154, 0.151 },
				values(weigh(new CriticWeights(), matrix, Map.of())), 5e-4);
		assertNear(new double[] { 0.1841, 0.2130, 0.1422, 0.1583, 0.1684, 0.1340 },
				values(weigh(new CriticWeights(), Schemes.costs(matrix, "c1"), Map.of())), 5e-5);
	}

	@Test
	void entropyOfXu() throws ScoringException {
		ItemWeights weights = weigh(new EntropyWeights(), ALTERNATIVES, Map.of());
		assertNear(new double[] { 0.4630, 0.3992, 0.1378, 0.0000 }, values(weights), 5e-5);
		assertNear(new double[] { 0.46295228689938, 0.399203548989592, 0.137840856138533, 3.30797249503923e-06 },
				values(weights), 1e-13);
	}

	@Test
	void entropyOfZavadskas() throws ScoringException {
		assertNear(new double[] { 0.1146, 0.1981, 0.4185, 0.2689 },
				values(weigh(new EntropyWeights(), PRICES, Map.of())), 5e-5);
	}

	@Test
	void variationOfShuai() throws ScoringException {
		ItemWeights weights = weigh(new VariationWeights(), ALTERNATIVES, Map.of());
		assertNear(new double[] { 0.42578585906469, 0.361031191263522, 0.212108584520206, 0.00107436515158275 },
				values(weights), 1e-13);
		assertNear(new double[] { 0.4258, 0.3610, 0.2121, 0.0011 }, values(weights), 5e-5);
	}

	/** Sałabun, Wątróbski and Shekhovtsov (2020). */
	@Test
	void deviationOfSalabun() throws ScoringException {
		DataMatrix matrix = matrix("0.619 0.449 0.447", "0.862 0.466 0.006", "0.458 0.698 0.771", "0.777 0.631 0.491",
				"0.567 0.992 0.968");
		assertNear(new double[] { 0.217, 0.294, 0.488 }, values(weigh(new DeviationWeights(), matrix, Map.of())), 1e-3);
	}

	@Test
	void drinksOfSaaty() throws ScoringException {
		ItemWeights weights = weigh(Map.of(), DRINKS);
		assertNear(new double[] { 0.177456747445717, 0.0191494760243536, 0.0418311816620979, 0.116417031734859,
				0.189572375326176, 0.128780548538723, 0.326792639268074 }, values(weights), 1e-13);
		assertNear(new double[] { 7.17662903933035 }, values(weights, "λmax"), 1e-12);
		assertNear(new double[] { 0.029438173221725 }, values(weights, "CI"), 1e-13);
		assertNear(new double[] { 1.32 }, values(weights, "RI"), 0);
		assertNear(new double[] { 0.0223016463800947 }, values(weights, "CR"), 1e-13);
	}

	@Test
	void leaderByEachPrioritisation() throws ScoringException {
		ItemWeights weights = weigh(Map.of(), LEADER);
		assertNear(new double[] { 0.54756923896183, 0.126555284373419, 0.269949922452202, 0.055925554212549 },
				values(weights), 1e-13);
		assertNear(new double[] { 4.11841802431337 }, values(weights, "λmax"), 1e-12);
		assertNear(new double[] { 0.0438585275234694 }, values(weights, "CR"), 1e-12);
		assertNear(new double[] { 0.546240297655846, 0.127584794000301, 0.269808989655805, 0.0563659186880482 },
				values(weigh(Map.of("prioritisation", "geometric-mean"), LEADER)), 1e-13);
		assertNear(new double[] { 0.539643762677485, 0.131464249492901, 0.271547920892495, 0.0573440669371197 },
				values(weigh(Map.of("prioritisation", "column-mean"), LEADER)), 1e-13);
	}

	@Test
	void consistentJudgmentsHaveRatioZero() throws ScoringException {
		ItemWeights weights = weigh(Map.of(), judgments("perfect", "1 6 3", "1/6 1 1/2", "1/3 2 1"));
		assertNear(new double[] { 2.0 / 3, 1.0 / 9, 2.0 / 9 }, values(weights), 1e-15);
		assertNear(new double[] { 3 }, values(weights, "λmax"), 1e-14);
		assertNear(new double[] { 0 }, values(weights, "CR"), 1e-14);
	}
}
