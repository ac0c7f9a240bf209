// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/layout_plan.h"

#include "app/export/template/form_fitting.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, kLayouts> kFormWords{
    u"title",      u"section", u"chart", u"chart-and-text",
    u"two-charts", u"table",   u"text",  u"chart-and-table"};

SlideLayout formAt(std::size_t place)
{
    return static_cast<SlideLayout>(place);
}

/// The best layouts of one master, and how well they suit together.
struct MasterPlans {
    FormPlans plans;
    double score = 0;
};

MasterPlans bestOf(const DeckTemplate &deckTemplate, int master)
{
    MasterPlans out;
    for (std::size_t form = 0; form < out.plans.size(); ++form) {
        bool found = false;
        for (int i = 0; i < static_cast<int>(deckTemplate.layouts.size()); ++i) {
            if (deckTemplate.layouts[i].master != master)
                continue;
            FormPlan plan = planFor(deckTemplate, formAt(form), i);
            if (!found || plan.score > out.plans[form].score)
                out.plans[form] = std::move(plan);
            found = true;
        }
        out.score += found ? out.plans[form].score : -100;
    }
    return out;
}

int layoutNamed(const DeckTemplate &deckTemplate, const QString &name)
{
    const auto found = std::ranges::find(deckTemplate.layouts, name, &TemplateLayout::name);
    return found == deckTemplate.layouts.end()
        ? -1
        : static_cast<int>(found - deckTemplate.layouts.begin());
}

} // namespace

FormPlan planFor(const DeckTemplate &deckTemplate, SlideLayout form, int layout)
{
    return FormFitting(deckTemplate, form, layout).take();
}

FormPlans plansFor(const DeckTemplate &deckTemplate, const LayoutChoice &choice)
{
    // All forms from one master, so that slides of a deck look alike.
    MasterPlans best;
    for (int master = 0; master < static_cast<int>(deckTemplate.masters.size()); ++master) {
        MasterPlans plans = bestOf(deckTemplate, master);
        if (master == 0 || plans.score > best.score)
            best = std::move(plans);
    }
    for (const auto &[form, name] : choice.asKeyValueRange()) {
        if (const int layout = layoutNamed(deckTemplate, name); layout >= 0)
            best.plans[static_cast<std::size_t>(form)] = planFor(deckTemplate, form, layout);
    }
    return best.plans;
}

QString formWord(SlideLayout form)
{
    return QString::fromUtf16(kFormWords[static_cast<std::size_t>(form)]);
}

QJsonObject mappingJson(const DeckTemplate &deckTemplate, const FormPlans &plans)
{
    QJsonObject out;
    for (std::size_t form = 0; form < plans.size(); ++form)
        out.insert(formWord(formAt(form)), deckTemplate.layouts[plans[form].layout].name);
    return out;
}

Result<LayoutChoice> layoutChoice(const QByteArray &json, const DeckTemplate &deckTemplate,
                                  const QString &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(
            Error::Kind::Invalid,
            Error::tr("This is no mapping of layouts; print one with \"podium check-template FILE "
                      "--format json\" and edit the names in it."),
            {}, {file.toStdString(), 0, {}});
    const QJsonObject whole = document.object();
    const QJsonObject mapping
        = whole.contains("mapping"_L1) ? whole.value("mapping"_L1).toObject() : whole;
    QStringList names;
    for (const TemplateLayout &layout : deckTemplate.layouts)
        names.append(layout.name);
    LayoutChoice out;
    for (const QString &word : mapping.keys()) {
        const auto form = std::ranges::find_if(
            kFormWords, [&word](const char16_t *one) { return word == QStringView(one); });
        QStringList words;
        for (const char16_t *one : kFormWords)
            words.append(QString::fromUtf16(one));
        if (form == kFormWords.end())
            return failure(Error::Kind::Invalid,
                           Error::tr("There is no form \"%1\" of slides; there are %2."),
                           {word.toStdString(), words.join(u", "_s).toStdString()},
                           {file.toStdString(), 0, word.toStdString()});
        const QString name = mapping.value(word).toString();
        if (!names.contains(name))
            return failure(Error::Kind::Invalid,
                           Error::tr("The template has no layout \"%1\"; it has %2."),
                           {name.toStdString(), names.join(u", "_s).toStdString()},
                           {file.toStdString(), 0, word.toStdString()});
        out.insert(formAt(static_cast<std::size_t>(form - kFormWords.begin())), name);
    }
    return out;
}

} // namespace podium
