/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of this bundle's code, set by the translation service. A text with {0} is for {@link Texts#format}. */
@NonNullByDefault({})
public class Messages {

	public String open;
	public String export;
	public String tryAgain;
	public String cancel;
	public String copy;
	public String copyCell;
	public String copyRow;
	public String copyTable;
	public String exportTable;

	public String emptyTitle;
	public String emptyText;
	public String emptyOther;
	public String compareEmptyTitle;
	public String compareEmptyText;
	public String sensitivityEmptyTitle;
	public String sensitivityEmptyText;
	public String failedTitle;
	public String failedKept;
	public String running;
	public String ready;
	public String departed;
	public String unusable;
	public String unusableName;
	public String versionName;
	public String draftName;
	public String versionInForce;
	public String versionInForceHint;
	public String versionOverruled;
	public String versionOverruledHint;
	public String versionNone;
	public String versionNoneHint;
	public String versionUndatedHint;
	public String notUsable;

	public String sent;
	public String returned;
	public String returnedOf;
	public String excluded;
	public String valid;
	public String validOf;
	public String input;
	public String separatorComma;
	public String separatorSemicolon;
	public String separatorTab;
	public String noRejects;
	public String rejects;
	public String methodology;
	public String noMethodology;
	public String statusDraft;
	public String statusApproved;
	public String statusRetired;
	public String readingApproved;
	public String readingOther;
	public String readingDeparts;
	public String readingDraft;
	public String columnApproval;
	public String ruleHeading;
	public String ruleDenominator;
	public String copyDerivation;

	public String columnIndicator;
	public String columnScore;
	public String columnBand;
	public String columnWeight;
	public String columnInterval;
	public String columnChance;
	public String intervals;
	public String intervalsShares;
	public String intervalsDelta;
	public String intervalsBootstrap;
	public String intervalHint;
	public String proofShown;
	public String proofRefuted;
	public String proofOpen;
	public String proofFurther;
	public String proofNever;
	public String columnValid;
	public String columnNotApplicable;
	public String columnBlank;
	public String columnNotShown;
	public String columnInvalid;
	public String columnDistribution;

	public String target;
	public String month;
	public String quarter;
	public String year;
	public String met;
	public String missed;
	public String undecided;
	public String dependsOnReading;
	public String noTarget;
	public String indexOf;

	public String columnRank;
	public String columnItem;
	public String columnNote;
	public String fewAnswers;
	public String lowest;

	public String basis;
	public String basisLowAnswers;
	public String basisLostPoints;
	public String basisCategories;
	public String nothingToCount;
	public String paretoCaption;
	public String copyImage;
	public String saveImage;
	public String fold;
	public String foldNone;
	public String foldBelow;
	public String foldedBelow;

	public String derivationNothing;
	public String columnSymbol;
	public String columnMeaning;
	public String columnFormula;
	public String columnValue;
	public String readings;
	public String notApproved;
	public String alternatives;
	public String alternative;
	public String numerator;
	public String denominator;

	public String columnRow;
	public String columnColumn;
	public String columnCell;
	public String columnProblem;
	public String noProblems;
	public String problems;
	public String problemsListed;
	public String rejectsListed;

	public String pickSurvey;
	public String pickExport;
	public String kindSurvey;
	public String kindAll;
	public String kindPng;
	public String kindSvg;
	public String kindCsv;
	public String kindScores;
	public String exported;
	public String exportFailed;
	public String noRecent;
	public String noRecentWorkspaces;
	public String pickWorkspace;
	public String pickNewWorkspace;
	public String surveysOf;
	public String surveyReturned;
	public String importFile;
	public String openWorkspace;
	public String noSurveysTitle;
	public String noSurveysText;

	public String opening;
	public String notOpenedTitle;
	public String notOpenedKept;
	public String statusWorkspace;
	public String statusSurvey;
	public String statusVersion;
	public String decisionExcluded;
	public String decisionCorrected;
	public String decisionSubmitted;
	public String decisionAmended;
	public String decisionNone;
	public String decisionsTip;
	public String stateTip;
	public String stateNow;
	public String stateAmended;
	public String stateSubmitted;
	public String stateAsOf;
	public String submittedSame;
	public String submittedShown;
	public String asOfShown;

	public String openShort;

	public String comparing;
	public String compareChoose;
	public String compareFirst;
	public String compareMarks;
	public String compareReading;
	public String compareNone;
	public String compareAsIs;
	public String compareAbsent;
	public String columnConclusion;
	public String rangeOf;
	public String rangeBand;
	public String rangeTarget;
	public String nothingLost;
	public String rangeMostLost;
	public String rangeDimension;
	public String belowBands;
	public String columnRange;
	public String columnTurns;
	public String columnSlope;
	public String columnLost;
	public String columnMostLost;
	public String cannotMove;
	public String neverTurns;
	public String spread;
	public String spreadOf;
	public String sensitivityComputing;
	public String sensitivityFirm;
	public String sensitivityTurns;
	public String sensitivityDraws;
	public String sensitivityDimension;
	public String sensitivityHow;
	public String sensitivityHowFixed;
	public String sensitivityAlike;
}
