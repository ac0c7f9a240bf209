// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace podium {

/// Titles, subtitles and source lines composed from a View and its Answer, so that a picture can
/// never lose its rules. A title, subtitle or source given in View::picture wins. Holds references:
/// dataset and answer must outlive it.
class Captions final
{
    Q_DECLARE_TR_FUNCTIONS(podium::Captions)

public:
    Captions(const Dataset &dataset, const Answer &answer, Language language);

    /// "Intelligence Index v3.0, best model per lab, as of 2 October 2025 · without United States,
    /// China · estimates left out"
    [[nodiscard]] QString rules() const;
    /// "9 of 31 labs"; "31 of 297 models"
    [[nodiscard]] QString count() const;
    [[nodiscard]] QString countryRules() const;    ///< rules() with the counting rule
    [[nodiscard]] QString fundingRules() const;    ///< kinds, period and currency of the money
    [[nodiscard]] QString source() const;          ///< of scores
    [[nodiscard]] QString fundingSource() const;   ///< of money and its rates
    [[nodiscard]] QString programmeSource() const; ///< of public money, its rates and measures
    [[nodiscard]] QString countingRule() const;    ///< "best model", "mean of the best 3 labs", ...
    [[nodiscard]] QString countingRule(const CountingRule &rule) const;
    [[nodiscard]] QString slopeRules() const;  ///< both counting rules, and how far they agree
    [[nodiscard]] QString seats() const;       ///< where labs of several countries count
    [[nodiscard]] QString filterRules() const; ///< whom a View leaves out, without its method
    [[nodiscard]] QString choiceRule()
        const; ///< that values are corrected for the choice of the best
    /// That the figures were corrected by whoever uses them; empty: they were not.
    [[nodiscard]] QString ownCorrections() const;

    /// Adds title, subtitle, source, axis titles, empty text and reference to what readSeries()
    /// read. The title states the finding ("France leads outside the United States and China").
    void captionModels(ChartSeries &series) const;
    void captionCountries(ChartSeries &series) const;
    void captionSlope(ChartSeries &series) const;
    void captionFunding(ChartSeries &series) const;

private:
    [[nodiscard]] QString sourceOfSnapshot() const;
    [[nodiscard]] QString moneySource(const std::vector<Conversion> &conversions,
                                      bool measured) const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QStringList filters() const;
    [[nodiscard]] QString countryNames(const std::vector<std::string> &codes) const;
    [[nodiscard]] QString labNames(const std::vector<std::string> &ids) const;
    [[nodiscard]] QString countryAxisTitle() const;
    [[nodiscard]] QString countedRules(bool countsModels) const;
    [[nodiscard]] QString openValues(const CountingRule &rule) const;
    [[nodiscard]] QString slopeTitle(const QList<ChartMark> &marks) const;
    void addReference(ChartSeries &series) const;

    const Dataset &m_dataset;
    const Answer &m_answer;
    Language m_language;
};

} // namespace podium
