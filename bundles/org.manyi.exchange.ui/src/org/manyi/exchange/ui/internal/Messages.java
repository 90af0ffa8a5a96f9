/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of this bundle's code, set by the translation service. A text with {0} is for {@link Texts#format}. */
@NonNullByDefault({})
public class Messages {

	public String wizardTitle;
	public String back;
	public String next;
	public String doImport;
	public String cancel;
	public String close;

	public String fileTitle;
	public String fileText;
	public String file;
	public String chooseFile;
	public String recognisedAs;
	public String readAs;
	public String recognisedBecause;
	public String recognisedGiven;
	public String firstRows;
	public String looking;
	public String lookingCancelled;
	public String separatorComma;
	public String separatorSemicolon;
	public String separatorTab;
	public String pickSurvey;
	public String kindSurvey;
	public String kindAll;
	public String columnRow;

	public String surveyTitle;
	public String surveyText;
	public String workspace;
	public String chooseFolder;
	public String workspaceNote;
	public String pickWorkspace;
	public String survey;
	public String surveyNew;
	public String surveyKnown;
	public String surveyKnownMonths;
	public String surveyIdWrong;
	public String methodology;
	public String methodologyFit;
	public String methodologyMissing;
	public String listingSurveys;

	public String columnsTitle;
	public String columnsText;
	public String columnHeading;
	public String columnRole;
	public String columnValues;
	public String columnUnknown;
	public String columnIs;
	public String columnDetail;
	public String columnsSummary;
	public String originProposed;
	public String originKept;
	public String originCorrected;
	public String itemsMissing;
	public String proposing;
	public String proposingCancelled;
	public String roleUnused;
	public String roleItem;
	public String roleCategory;
	public String fieldResponseId;
	public String fieldCustomer;
	public String fieldCustomerSegment;
	public String fieldContact;
	public String fieldContactRole;
	public String fieldProject;
	public String fieldUnit;
	public String fieldRegion;
	public String fieldServicePerson;
	public String fieldSurvey;
	public String fieldMode;
	public String fieldSourceForm;
	public String fieldFormNumber;
	public String fieldStage;
	public String fieldDate;
	public String fieldDuration;
	public String fieldComment;
	public String fieldCategory;
	public String emptyCell;

	public String answersTitle;
	public String answersText;
	public String answersSummary;
	public String answersUnknown;
	public String columnLabel;
	public String columnCount;
	public String columnMeaning;
	public String columnIn;
	public String answerMeans;
	public String meaningUnknown;
	public String stateNotApplicable;
	public String stateBlank;
	public String stateNotShown;
	public String stateInvalid;

	public String summaryTitle;
	public String summaryText;
	public String summaryAbout;
	public String mappingProposed;
	public String mappingKept;
	public String mappingCorrected;
	public String figureRead;
	public String figureAccepted;
	public String figureRejected;
	public String figureInvalid;
	public String figureSuperseded;
	public String rehearsing;
	public String rehearsalCancelled;
	public String noRejects;
	public String rejectsBelow;
	public String nothingAccepted;
	public String alreadyImported;
	public String duplicatesQuestion;
	public String duplicatesFirst;
	public String duplicatesLast;
	public String duplicatesBoth;
	public String importing;
	public String importCancelled;

	public String resultTitle;
	public String resultText;
	public String resultStatement;
	public String rejectsListed;
	public String exportRejects;
	public String readAgain;
	public String pickRejects;
	public String kindCsv;
	public String exporting;
	public String exported;
	public String columnValue;
	public String columnReason;
	public String wholeRow;

	public String noWorkspace;
	public String noImports;
	public String importsOf;
	public String columnWhen;
	public String columnWho;
	public String columnMapping;
	public String columnSize;

	public String assessing;
	public String qualitySummary;
	public String qualityAlpha;
	public String columnSeverity;
	public String columnFinding;
	public String columnSubject;
	public String columnResponses;
	public String columnMessage;
	public String severityWarning;
	public String severityNotice;
	public String severityDecision;
	public String findingStraightLine;
	public String findingLongRun;
	public String findingSpeeder;
	public String findingDuplicate;
	public String findingInvalidAnswer;
	public String findingMostlyBlank;
	public String findingItemUnanswered;
	public String findingGroupUnanswered;
	public String findingFewValid;
	public String findingMonthLow;
	public String findingMonthHigh;
	public String findingMonthGap;
	public String findingUndated;
	public String findingAlphaLow;
	public String findingAlphaHigh;
	public String findingItemRestLow;
	public String excludedResponses;
	public String excludedMessage;
	public String excludedListed;
	public String notSingle;
	public String listingResponses;
	public String responsesListed;
	public String columnCustomerUnit;
	public String columnPlace;
	public String placeInFile;
	public String placeInImport;
	public String excludeOne;
	public String excludeAll;
	public String includeOne;
	public String includeAll;
	public String excludeTitle;
	public String includeTitle;
	public String excludeMeaning;
	public String includeMeaning;
	public String reason;
}
