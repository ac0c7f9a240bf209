// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/all_years.h"
#include "app/engine/ranking/facets.h"
#include "app/session/desk/acting_rules.h"
#include "app/session/desk/choices.h"
#include "app/session/desk/shown_names.h"
#include "app/session/session.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

#include <functional>
#include <map>
#include <optional>

namespace podium {

/// Every change of the View a person can make, each with the name that undo shows, in whatever
/// language is shown then. Changes go to the session; what is kept here is a reference that has no
/// index under the rules of now, and comes back with others.
class ViewEditor final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ViewEditor(Session &session, const ShownNames &names);

    void chooseSnapshot(const QString &id);
    void chooseMethod(const QString &id);
    /// The snapshot that the one shown is compared with.
    void compareSnapshots(const std::string &id);
    void chooseRules(const MethodChoice &choice);
    /// While a slider is dragged; one step to undo until endAdjustment().
    void adjustWeights(const std::vector<NamedWeight> &weights);
    void endAdjustment();
    void fold(Folding folding);

    void setExcluded(const QString &country, bool excluded);
    void setIncluded(const QString &country, bool included);
    void showOnly(const QString &country);
    /// Every variant of one lab, by its id.
    void showLab(const QString &lab);
    /// What a country consists of: its labs, or, where it has but one, that lab's models; as models.
    void showInside(const QString &country);
    void excludeOnly(const std::vector<std::string> &countries);
    void setOpenWeights(std::optional<bool> open);
    void setReasoning(std::optional<bool> reasoning);
    void setEstimated(bool counted);
    void setLaterScores(bool counted);
    void setAsOf(std::optional<Date> date);
    void setMostParameters(std::optional<double> billions);
    /// One value of a facet, or no longer.
    void chooseFacet(Facet facet, const std::string &key, bool chosen);
    void setReleasedFrom(std::optional<Date> date);
    /// Part of the name of model, lab or country, while it is typed; one step to undo until
    /// endAdjustment().
    void adjustText(const QString &text);
    void resetFilters();
    /// Every variant, unfiltered, with whatever this model needs to be ranked.
    void reveal(const std::string &modelId);

    void countBy(const CountingRule &rule);
    /// A second rule beside the first.
    void countAlsoBy(const CountingRule &rule);
    void setTop(int places);
    void compareWith(const QString &modelId);
    void clearReference();
    /// Names or ids of models, labs or countries; empty: those that lead.
    void compareItems(const std::vector<std::string> &items, const podium::StepName &name);
    /// Behind those that are compared already; nothing happens when there is nothing to add.
    void addToCompare(const QStringList &items);
    /// The two ends of the way from one index to another.
    void compareEnds(const std::string &from, const std::string &to);
    [[nodiscard]] StepName nameOfAdding(const QStringList &items) const;
    /// It is not compared yet, and there is room.
    [[nodiscard]] bool canAddToCompare(const QString &item) const;
    [[nodiscard]] bool isCompareFull() const;

    /// Something about whose money is shown and how; `name` is what undo calls it.
    void changeMoney(StepName name, const std::function<void(MoneyView &)> &edit);
    /// Of one country.
    void showProfile(const QString &country);
    void setMoneyPeriod(std::optional<Date> from, std::optional<Date> to);
    /// New money of all labs, countries and years.
    void showAllMoney();
    /// One comparison at a click: these labs and countries, all kinds that are new money, a period.
    void compareMoney(const MoneyView &whose);
    void setCurrency(const QString &currency);
    void setLogarithmic(bool logarithmic);
    void setFigure(const QString &metric);
    void convertAt(std::optional<Date> day); ///< absent: the days announced
    void measureMoney(MoneyPer per);

    /// Another kind of picture, and with it its page and workspace.
    void show(PictureKind kind);
    /// Keys of the columns that the table beside the picture shows, in their order; empty: the usual
    /// ones. Each table has its own, and has them again when its picture comes back.
    void chooseColumns(const QStringList &keys);
    /// Those of tables the View does not show, to keep them from one start to the next.
    [[nodiscard]] QVariantMap keptColumns() const;
    void restoreColumns(const QVariantMap &kept);
    /// Something about how the picture looks; `name` is what undo calls it.
    void changePicture(StepName name, const std::function<void(Picture &)> &edit);

    /// Whose frontiers, lags and ranks over time are drawn.
    void trendBy(TrendGroup group);
    /// Behind whose frontier the others are counted; empty: behind the highest.
    void trendReference(const QString &group);
    /// The same among countries, whatever was compared before.
    void lagBehindCountry(const QString &country);

    /// Chooses what is not chosen, and the other way round.
    void toggle(const Choice &choice);
    void removeRule(const ActingRule &rule);

    /// Whether resetFilters() would change anything.
    [[nodiscard]] bool hasFilters() const;

private:
    void keepSnapshot(View &view) const;
    void keepReference(View &view);
    [[nodiscard]] std::vector<std::string> comparedWith(const std::vector<std::string> &more) const;
    [[nodiscard]] QString nameOfLag(TrendGroup by, const std::string &reference) const;
    [[nodiscard]] StepName guarded(StepName name) const;
    void swapColumns(PictureKind before, Picture &picture);
    void change(StepName name, const std::function<void(View &)> &edit);

    Session &m_session;
    const ShownNames &m_names;
    std::map<PictureKind, std::vector<std::string>> m_columns; ///< by the first kind of a table
    std::string m_aside; ///< a reference without an index under the rules of now
    std::optional<CountingRule> m_besideAside; ///< a second rule, while no picture draws it
};

} // namespace podium
