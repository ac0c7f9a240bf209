// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranked_search.h"

#include "app/models/language/search_text.h"

#include <QtCore/QThreadPool>

#include <chrono>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLong = 10'000; ///< rows that take longer than 10 ms

/// The names of a lab and its country, each after a line break.
QString originText(const Dataset &dataset, const Lab *lab)
{
    QStringList names;
    if (lab)
        names << labSearchNames(*lab);
    names << countrySearchNames(dataset, lab ? std::string_view(lab->country) : std::string_view());
    return u'\n' + names.join(u'\n');
}

std::vector<QString> compose(const AnswerData &data)
{
    const Dataset &dataset = *data.dataset;
    std::vector<QString> origins;
    origins.reserve(dataset.labs.size());
    for (const Lab &lab : dataset.labs)
        origins.push_back(originText(dataset, &lab));
    const QString unknown = originText(dataset, nullptr);
    std::vector<QString> texts;
    texts.reserve(data.answer->ranking.size());
    for (const RankedModel &line : data.answer->ranking) {
        const Model &model = data.snapshot().models[line.model];
        QString &text = texts.emplace_back(toQString(model.name));
        for (const std::string &alias : model.aliases)
            text += u'\n' + toQString(alias);
        text += model.lab ? origins[*model.lab] : unknown;
    }
    return texts;
}

bool isReady(const std::future<std::vector<QString>> &texts)
{
    return texts.valid() && texts.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

void RankedSearch::setAnswer(const AnswerData &data)
{
    m_data = data;
    m_texts.clear();
    m_ahead = {};
    if (data.answer->ranking.size() < kLong)
        return;
    auto task = std::make_shared<std::packaged_task<Texts()>>([data] { return compose(data); });
    m_ahead = task->get_future();
    QThreadPool::globalInstance()->start([task] { (*task)(); });
}

const QString &RankedSearch::text(int row) const
{
    if (m_texts.empty())
        m_texts = isReady(m_ahead) ? m_ahead.get() : compose(m_data);
    return m_texts.at(static_cast<std::size_t>(row));
}

} // namespace podium
