// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can keep a table from being fitted, named here for translation.
[[maybe_unused]] constexpr std::array kFittingErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" has a score on \"%2\" in an earlier row; keep one of them."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" has a value in an earlier row; keep one of them."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" and \"%2\" look alike, but are taken for two."),
    QT_TRANSLATE_NOOP("podium::Error", "A count must be a number from 0 to %2, not \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error", "A model cannot meet itself."),
    QT_TRANSLATE_NOOP("podium::Error", "A name is missing here."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A scale needs two different anchors with two values, each with scores on %1 "
                      "benchmarks."),
    QT_TRANSLATE_NOOP("podium::Error", "A standard error must be a number above 0, not \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error", "A value must be a number, not \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error", "A score must be a number from 0 to 1, not \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "An anchor is a model and its value, such as \"GPT-5=150\", not \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No model has scores on %1 benchmarks, so nothing can be fitted."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The anchors stand the wrong way round: by the scores, the one with the "
                      "lower value is the better. Swap their values, or choose others."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The battles do not say how often equals tie; count ties as half wins."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The winner is model_a, model_b, the name of one of the two, tie or "
                      "both_bad, not \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The anchor must have won and lost against others; choose another."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The scores do not tell the models apart, so there is no scale."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The scores fall apart into groups of models without a benchmark in common; "
                      "fit each by itself."),
    QT_TRANSLATE_NOOP("podium::Error", "The table has no column \"%1\"; it needs the columns %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The table has no values, so nothing can be ranked."),
    QT_TRANSLATE_NOOP("podium::Error", "The table has no model \"%1\" to anchor."),
    QT_TRANSLATE_NOOP("podium::Error", "There are no battles, so nothing can be rated."),
};

} // namespace

} // namespace podium
