// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scenarios/scenario_dialogs.h"

#include "app/session/desk/desk.h"
#include "ui/panels/error_text.h"
#include "ui/panels/pictures/fields_dialog.h"
#include "ui/panels/scenarios/scenario_steps.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>

#include <functional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct AssumingText {
    Q_DECLARE_TR_FUNCTIONS(podium::Scenario)
};

std::string typed(const QLineEdit *field)
{
    return field->text().trimmed().toStdString();
}

QLineEdit *addScenario(FieldsDialog &dialog, Desk &desk)
{
    const QString now = ScenarioSteps::current(desk);
    return dialog.addText(AssumingText::tr("Scenario:"),
                          now.isEmpty() ? AssumingText::tr("What if") : now,
                          AssumingText::tr("its name, which every title says"));
}

/// Lab names complete themselves.
QLineEdit *addLab(FieldsDialog &dialog, Desk &desk)
{
    QLineEdit *field = dialog.addText(AssumingText::tr("Lab:"), {}, u"LG AI Research"_s);
    QStringList names;
    if (const auto dataset = desk.session().dataset()) {
        for (const Lab &lab : dataset->labs)
            names << toQString(lab.nameEn);
    }
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    return field;
}

/// An empty day is none; a wrong one is complained of.
Result<std::optional<Date>> dayOf(const QLineEdit *field)
{
    const std::string text = typed(field);
    const auto day = parseDate(text);
    if (!text.empty() && !day)
        return failure(Error::Kind::Invalid, Error::tr("\"%1\" is no day; write it as 2026-12-01."),
                       {text});
    return day;
}

/// Until it is accepted without a complaint, or left.
void askUntilDone(FieldsDialog &dialog, const std::function<Result<void>()> &take)
{
    while (dialog.ask()) {
        const auto done = take();
        if (done)
            return;
        QMessageBox box(QMessageBox::Warning, dialog.windowTitle(), sentenceOf(done.error()),
                        QMessageBox::Ok, &dialog);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

} // namespace

void askForAssumedModel(Desk &desk, QWidget *parent)
{
    if (!desk.shown())
        return;
    FieldsDialog dialog(
        AssumingText::tr("Assume a model"),
        AssumingText::tr("It is ranked from the figures shown on, in hollow, and every title says "
                         "under which scenario. Nobody measured it."),
        parent);
    dialog.setObjectName(u"assumeModel"_s);
    const QLineEdit *scenario = addScenario(dialog, desk);
    const QLineEdit *name
        = dialog.addText(AssumingText::tr("Model:"), {}, AssumingText::tr("its name"));
    const QLineEdit *index = dialog.addNumber(AssumingText::tr("Index (0 to 100):"));
    const QLineEdit *lab = addLab(dialog, desk);
    const QLineEdit *country
        = dialog.addText(AssumingText::tr("Country of a new lab:"), {}, u"KR"_s);
    const QLineEdit *released = dialog.addText(AssumingText::tr("Released:"), {}, u"2026-12-01"_s);
    const QLineEdit *price = dialog.addText(AssumingText::tr("Price, USD per million tokens:"), {},
                                            AssumingText::tr("not said"));
    const QLineEdit *open = dialog.addText(AssumingText::tr("Open weights:"), {},
                                           AssumingText::tr("yes or no; else not said"));
    askUntilDone(dialog, [&]() -> Result<void> {
        AssumedModel model{.name = typed(name), .snapshot = desk.shown().snapshot().id};
        if (model.name.empty())
            return failure(Error::Kind::Invalid, Error::tr("The model needs a name."));
        model.index = dialog.numberOf(*index);
        if (!model.index || *model.index < 0 || *model.index > 100)
            return failure(Error::Kind::Invalid, Error::tr("An index is a number from 0 to 100."));
        model.lab = typed(lab);
        model.country = country->text().trimmed().toUpper().toStdString();
        const auto day = dayOf(released);
        if (!day)
            return tl::unexpected(day.error());
        model.released = *day;
        if (!price->text().trimmed().isEmpty()) {
            model.price = dialog.numberOf(*price);
            if (!model.price || *model.price < 0)
                return failure(Error::Kind::Invalid,
                               Error::tr("A price is a number of at least 0."));
        }
        const QString weights = open->text().trimmed().toLower();
        if (weights == "yes"_L1 || weights == AssumingText::tr("yes"))
            model.openWeights = true;
        else if (weights == "no"_L1 || weights == AssumingText::tr("no"))
            model.openWeights = false;
        return ScenarioSteps::add(desk, {typed(scenario), true, {model}});
    });
}

void askForAssumedMoney(Desk &desk, QWidget *parent)
{
    if (!desk.shown())
        return;
    FieldsDialog dialog(AssumingText::tr("Assume money"),
                        AssumingText::tr("It counts as new money of the lab, and every title says "
                                         "under which scenario."),
                        parent);
    dialog.setObjectName(u"assumeMoney"_s);
    const QLineEdit *scenario = addScenario(dialog, desk);
    const QLineEdit *lab = addLab(dialog, desk);
    const QLineEdit *amount = dialog.addNumber(AssumingText::tr("Amount:"));
    const QLineEdit *currency = dialog.addText(AssumingText::tr("Currency:"), u"USD"_s, {});
    const QLineEdit *announced = dialog.addText(
        AssumingText::tr("Announced:"),
        QString::fromStdString(toIsoText(desk.shown().snapshot().date)), u"2026-12-01"_s);
    askUntilDone(dialog, [&]() -> Result<void> {
        const auto number = dialog.numberOf(*amount);
        const auto value = number && *number > 0 && *number <= 1e15
            ? Decimal::parse(QString::number(*number, 'f', 0).toStdString())
            : std::nullopt;
        if (!value)
            return failure(Error::Kind::Invalid,
                           Error::tr("An amount is a number of more than 0."));
        const auto day = dayOf(announced);
        if (!day || !*day)
            return failure(Error::Kind::Invalid,
                           Error::tr("\"%1\" is no day; write it as 2026-12-01."),
                           {typed(announced)});
        return ScenarioSteps::add(
            desk,
            {typed(scenario),
             true,
             {},
             {},
             {{typed(lab), *value, currency->text().trimmed().toUpper().toStdString(), **day}}});
    });
}

} // namespace podium
