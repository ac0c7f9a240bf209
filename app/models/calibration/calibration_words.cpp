// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/calibration/calibration_words.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct CalibrationText {
    Q_DECLARE_TR_FUNCTIONS(podium::Calibration)
};

} // namespace

QString promiseText(Promise promise)
{
    switch (promise) {
    case Promise::Score:
        return CalibrationText::tr("Score");
    case Promise::Index:
        return CalibrationText::tr("Index");
    case Promise::Rank:
        return CalibrationText::tr("Each rank");
    case Promise::AllRanks:
        return CalibrationText::tr("All ranks at once");
    case Promise::SurePair:
        return CalibrationText::tr("Pairs surely apart");
    case Promise::Neighbours:
        return CalibrationText::tr("Neighbours in rank");
    }
    return {};
}

QString promiseWord(Promise promise)
{
    switch (promise) {
    case Promise::Score:
        return u"score"_s;
    case Promise::Index:
        return u"index"_s;
    case Promise::Rank:
        return u"rank"_s;
    case Promise::AllRanks:
        return u"all_ranks"_s;
    case Promise::SurePair:
        return u"sure_pair"_s;
    case Promise::Neighbours:
        return u"neighbours"_s;
    }
    return {};
}

QString promisedByText(PromisedBy by)
{
    switch (by) {
    case PromisedBy::OtherQuestions:
        return CalibrationText::tr("other questions of the kind");
    case PromisedBy::RunAgain:
        return CalibrationText::tr("run again");
    case PromisedBy::OnePoint:
        return CalibrationText::tr("±1 point, as the source says");
    case PromisedBy::Nobody:
        return CalibrationText::tr("as printed, without an interval");
    }
    return {};
}

QString promisedByWord(PromisedBy by)
{
    switch (by) {
    case PromisedBy::OtherQuestions:
        return u"other_questions"_s;
    case PromisedBy::RunAgain:
        return u"run_again"_s;
    case PromisedBy::OnePoint:
        return u"one_point"_s;
    case PromisedBy::Nobody:
        break;
    }
    return u"none"_s;
}

QString rankBoundsText(RankBounds bounds)
{
    switch (bounds) {
    case RankBounds::Simultaneous:
        return CalibrationText::tr("sets for all ranks at once");
    case RankBounds::Overlap:
        return CalibrationText::tr("overlap of single intervals");
    case RankBounds::Each:
        return CalibrationText::tr("draws, each rank by itself");
    }
    return {};
}

QString boundsWord(const CalibrationLine &line)
{
    if (line.promise != Promise::Rank && line.promise != Promise::AllRanks)
        return {};
    switch (line.bounds) {
    case RankBounds::Simultaneous:
        return u"simultaneous"_s;
    case RankBounds::Overlap:
        return u"overlap"_s;
    case RankBounds::Each:
        break;
    }
    return u"each"_s;
}

} // namespace podium
