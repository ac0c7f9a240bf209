// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/all_years.h"
#include "app/engine/ranking/facets.h"
#include "app/session/session.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace podium {

/// Every change of the View a person can make, each with the name that undo shows. Changes go to
/// the session; nothing is kept here.
class ViewEditor final : public QObject
{
    Q_OBJECT

public:
    explicit ViewEditor(Session &session, QObject *parent = nullptr);

    void chooseSnapshot(const QString &id, const QString &shownName);
    void chooseMethod(const QString &id, const QString &shownName);
    /// The snapshot that the one shown is compared with.
    void compareSnapshots(const std::string &id, const QString &shownName);
    /// `name` is the rule that changed.
    void chooseRules(const MethodChoice &choice, const QString &name);
    /// While a slider is dragged; one step to undo until endAdjustment().
    void adjustWeights(const std::vector<NamedWeight> &weights);
    void endAdjustment();
    void fold(Folding folding);

    void setExcluded(const QString &country, bool excluded, const QString &shownName);
    void setIncluded(const QString &country, bool included, const QString &shownName);
    void showOnly(const QString &country, const QString &shownName);
    /// Every variant of one lab, by its id.
    void showLab(const QString &lab, const QString &shownName);
    void excludeOnly(const std::vector<std::string> &countries, const QString &name);
    void setOpenWeights(std::optional<bool> open);
    void setReasoning(std::optional<bool> reasoning);
    void setEstimated(bool counted);
    void setLaterScores(bool counted);
    void setAsOf(std::optional<Date> date);
    void setMostParameters(std::optional<double> billions);
    /// One value of a facet, or no longer.
    void chooseFacet(Facet facet, const std::string &key, bool chosen, const QString &shownName);
    void clearSizes();
    void clearPrices();
    void clearLabs();
    void setReleasedFrom(std::optional<Date> date);
    void clearReleasedFrom();
    /// Part of the name of model, lab or country, while it is typed; one step to undo until
    /// endAdjustment().
    void adjustText(const QString &text);
    void clearText();
    void resetFilters();
    /// Every variant, unfiltered, with whatever this model needs to be ranked.
    void reveal(const std::string &modelId, const QString &shownName);

    void countBy(const CountingRule &rule);
    /// A second rule beside the first.
    void countAlsoBy(const CountingRule &rule, const QString &shownName);
    void setTop(int places);
    void compareWith(const QString &modelId, const QString &shownName);
    void clearReference();
    /// Names or ids of models, labs or countries; empty: those that lead.
    void compareItems(const std::vector<std::string> &items, const QString &name);
    /// Behind those that are compared already; nothing happens when there is nothing to add.
    void addToCompare(const QStringList &items, const QString &shownName);
    /// It is not compared yet, and there is room.
    [[nodiscard]] bool canAddToCompare(const QString &item) const;
    [[nodiscard]] bool isCompareFull() const;

    void setMoneyPeriod(std::optional<Date> from, std::optional<Date> to);
    /// New money of all labs, countries and years.
    void showAllMoney();
    /// One comparison at a click: these labs and countries, all kinds that are new money, a period.
    void compareMoney(const MoneyView &whose, const QString &name);
    void setCurrency(const QString &currency);
    void setLogarithmic(bool logarithmic);
    void setMoneyLab(const QString &lab);         ///< empty: all
    void setMoneyCountry(const QString &country); ///< empty: all
    void setMoneyKind(const QString &kind);       ///< empty: all that is new money
    void setFigure(const QString &metric, const QString &shownName);
    void convertAt(std::optional<Date> day); ///< absent: the days announced
    void setPayer(const QString &payer);          ///< empty: all
    void measureMoney(MoneyPer per);

    /// Whose frontiers, lags and ranks over time are drawn.
    void trendBy(TrendGroup group, const QString &shownName);
    /// Behind whose frontier the others are counted; empty: behind the highest.
    void trendReference(const QString &group, const QString &shownName);
    /// The same among countries, whatever was compared before.
    void lagBehindCountry(const QString &country, const QString &shownName);

    /// Whether resetFilters() would change anything.
    [[nodiscard]] bool hasFilters() const;

private:
    void keepSnapshot(View &view) const;
    [[nodiscard]] std::vector<std::string> comparedWith(const std::vector<std::string> &more) const;
    void change(const QString &name, const std::function<void(View &)> &edit);

    Session &m_session;
};

} // namespace podium
