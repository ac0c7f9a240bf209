// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/ranks_behind.h"

#include "app/data/claims/sentences/clause.h"
#include "app/data/claims/words/lexer.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Names of one sort, but places among which all are.
std::vector<Item> namesIn(Items items, char16_t sort)
{
    std::vector<Item> names;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const bool owner = at + 1 < items.size() && items[at + 1].sort == u'o'; // "OpenAI's GPT-6"
        if (items[at].sort == sort && (sort == u'E' ? !owner : !isRegion(items[at].name)))
            names.push_back(items[at]);
    }
    return names;
}

QString dayTold(const QString &text, Items items)
{
    const auto day = std::ranges::find(items, u'D', &Item::sort);
    return day == items.end() ? QString() : textOf(text, *day);
}

QString aheadOf(const QString &first, const QString &second, bool korean, bool next)
{
    if (next)
        return korean
            ? second + particleBehind(second.back(), u'은') + u' ' + first + u" 바로 뒤다"_s
            : second + u" is right behind "_s + first;
    return korean ? first + particleBehind(first.back(), u'은') + u' ' + second + u"보다 앞선다"_s
                  : first + u" is ahead of "_s + second;
}

} // namespace

QStringList rankBehindIn(const QString &text, Items items)
{
    const bool korean = std::ranges::any_of(text, isHangul);
    const Clause clause(std::vector<Item>(items.begin(), items.end()));
    static const QString list = u"(?<list>[EC](?:[&-]*[EC])*)"_s;
    static const QString known = u"^[ECbJ#nRBDWKFwoGMLsO&-]*$"_s;
    const auto match
        = clause.matched(korean ? list + u"[-to]*(?<b>[bJ])-*&?"_s : u"&?-*(?<b>[bJ])-*"_s + list);
    const auto rank = clause.matched(u"n|#R|R-*#"_s);
    if (!match.hasMatch() || !rank.hasMatch() || !clause.matched(known).hasMatch()
        || clause.matched(u"[#n].*[#n]|[bJ].*[bJ]"_s).hasMatch())
        return {};
    const auto at = static_cast<std::size_t>(match.capturedStart());
    const auto length = static_cast<std::size_t>(match.capturedLength());
    const char16_t sort = clause.item(match.capturedStart(u"list"_s)).sort;
    std::vector<Item> ahead = namesIn(items.subspan(at, length), sort);
    std::vector<Item> who = namesIn(items.first(at), sort);
    std::ranges::copy(namesIn(items.subspan(at + length), sort), std::back_inserter(who));
    Items behind = items.subspan(at, length);
    if (korean && who.empty()
        && clause.matched(u"\\G[EC]-*&"_s, match.capturedStart()).hasMatch()) {
        who.push_back(ahead.front()); // "한국, 미국·중국 이어 3위"
        ahead.erase(ahead.begin());
        behind = behind.subspan(1);
    }
    if (clause.item(match.capturedStart(u"b"_s)).tag == "above"_L1)
        return {}; // "fourth, just ahead of Korea"
    const auto number = std::ranges::find_if(
        items, [](const Item &item) { return item.sort == u'#' || item.sort == u'n'; });
    if (who.size() != 1 || number->number.value <= static_cast<double>(ahead.size())
        || std::ranges::any_of(ahead, [](const Item &item) { return item.codes.size() > 1; }))
        return {};
    const QString named = textOf(text, who.front());
    const QString day = dayTold(text, items);
    QStringList all{
        (text.first(behind.front().start) + text.sliced(behind.back().start + behind.back().length))
            .simplified()};
    const bool next = ahead.size() == 1 && clause.item(match.capturedStart(u"b"_s)).sort == u'J';
    for (const Item &item : ahead) {
        const QString one = aheadOf(textOf(text, item), named, korean, next);
        all.append((korean ? day + u' ' + one : one + u' ' + day).simplified());
    }
    return all;
}

/// "France is the only European country with a model in the top 10": it has as many as all of Europe. The
/// only one anywhere has all of them.
QStringList onlyCountryIn(const QString &text, Items items)
{
    const Clause clause(std::vector<Item>(items.begin(), items.end()));
    static const QString known = u"^(?=.*(?:T-*#|#T))(?=.*M)[-CsyGMWToKRw&D#]*$"_s;
    static const QString only
        = u"(?<who>C)(?:s|K)?y|y-*(?<who2>C)(?![GML])|^(?<who3>C)-*y-*(?:C-*)?G|y-*(?:C-*)?G[^C]*-(?<who4>C)-*$|^(?<who5>C)s(?=[^C]*(?:C-*K)?y)"_s;
    const auto match = clause.matched(only);
    const QString &letters = clause.letters();
    if (!match.hasMatch() || !clause.matched(known).hasMatch() || letters.count(u'#') != 1
        || letters.count(u'y') != 1 || letters.count(u'C') > 2)
        return {};
    const qsizetype at = std::max({match.capturedStart(u"who"_s), match.capturedStart(u"who2"_s),
                                   match.capturedStart(u"who3"_s), match.capturedStart(u"who4"_s),
                                   match.capturedStart(u"who5"_s)});
    const QString who = textOf(text, clause.item(at));
    const QString top = textOf(text, clause.item(letters.indexOf(u'#')));
    const auto region = std::ranges::find_if(
        items, [](const Item &item) { return item.sort == u'C' && isRegion(item.name); });
    if (isRegion(clause.item(at).name) || (letters.count(u'C') == 2) != (region != items.end()))
        return {};
    const QString day = dayTold(text, items);
    const bool korean = std::ranges::any_of(text, isHangul);
    const QString has = korean ? u"%1 %2 모델이 상위 %3위 안에 있다"_s.arg(day, who, top)
                               : u"%2 has a model in the top %3 %1"_s.arg(day, who, top);
    const QString all = region == items.end() ? korean
            ? u"%1 상위 %3개 모델은 모두 %2 모델이다"_s.arg(day, who, top)
            : u"all of the top %3 models are from %2 %1"_s.arg(day, who, top)
        : korean ? u"%1 상위 %3위 안에 든 모델 수는 %2%5 %4%6 같다"_s.arg(
              day, who, top, textOf(text, *region), particleBehind(who.back(), u'와'),
              particleBehind(textOf(text, *region).back(), u'이'))
                 : u"%2 has as many models in the top %3 as %4 %1"_s.arg(
                     day, who, top, QString::fromStdString(region->name));
    return {has.simplified(), all.simplified()};
}

QStringList onlyInTop(const QString &text, Items items)
{
    if (const QStringList country = onlyCountryIn(text, items); !country.isEmpty())
        return country;
    const Clause clause(std::vector<Item>(items.begin(), items.end()));
    static const QString english
        = u"^-*E(?:[&-]*E)*-*y-*(?<place>C)-*(?<what>[ML])[-W]*M?[-W]*T-*(?<top>#)R?[-DW]*$"_s;
    static const QString korean
        = u"^[-D]*(?:T(?<top>#)|(?<top2>#)T)[-RT]*(?<place>C)o?(?<what>[ML])s?E(?:[&-]*E)*[-s]*y-*$|^Es[-D]*(?:T(?<top3>#)|(?<top4>#)T)[-RT]*y-*(?<place2>C)o?(?<what2>[ML])-*$"_s;
    const bool isKorean = std::ranges::any_of(text, isHangul);
    const auto match = clause.matched(isKorean ? korean : english);
    if (!match.hasMatch())
        return {};
    const auto part = [&](const QString &name) {
        qsizetype at = match.capturedStart(name);
        for (const QString &other : {u"2"_s, u"3"_s, u"4"_s})
            at = std::max(at, match.capturedStart(name + other));
        return textOf(text, clause.item(at));
    };
    const QString day = dayTold(text, items);
    const QString what = part(u"what"_s);
    const QString top = part(u"top"_s);
    const QString all = (isKorean ? u"%1 상위 %2위 안에 든 %3 %4 %5개뿐이다"_s
                                  : u"only %5 %3 %4 is in the top %2 %1"_s)
                            .arg(day, top, part(u"place"_s),
                                 isKorean ? what + particleBehind(what.back(), u'은') : what)
                            .arg(clause.letters().count(u'E'));
    QStringList said{all.simplified()};
    for (const Item &item : items) {
        if (item.sort != u'E')
            continue;
        const QString who = textOf(text, item);
        said << (isKorean ? u"%1 %3 상위 %2위 안에 든다"_s : u"%3 is in the top %2 %1"_s)
                    .arg(day, top, isKorean ? who + particleBehind(who.back(), u'은') : who)
                    .simplified();
    }
    return said;
}

QStringList bestAsideIn(const QString &text, Items items)
{
    const Clause clause(std::vector<Item>(items.begin(), items.end()));
    static const QString english = u"^(?<what>-*[EC]o-*BM?)&?(?<name>E)&?(?<rest>[^M&].*)$"_s;
    static const QString korean = u"^(?<what>[EC]o?-*(?:B|#R)M)(?<name>E)(?<rest>s.*)$"_s;
    const bool isKorean = std::ranges::any_of(text, isHangul);
    const auto match = clause.matched(isKorean ? korean : english);
    if (!match.hasMatch() || clause.matched(u"E.*E"_s).hasMatch())
        return {};
    const Item &name = clause.item(match.capturedStart(u"name"_s));
    const Item &model = clause.item(match.capturedEnd(u"what"_s) - 1);
    if (model.sort == u'M' ? isKorean && model.tag != "is"_L1 : model.tag != "model"_L1)
        return {};
    const QString what = text.first(model.start + model.length - (isKorean ? 1 : 0));
    const QString rest = text.sliced(clause.item(match.capturedStart(u"rest"_s)).start);
    const QString called = textOf(text, name);
    if (isKorean)
        return {called + particleBehind(called.back(), u'은') + u' ' + what + u"이다"_s,
                text.sliced(name.start)};
    return {called + u" is "_s + what, called + u' ' + rest};
}

QStringList chainIn(const QString &text, Items items)
{
    const Clause clause(std::vector<Item>(items.begin(), items.end()));
    const auto from = [&](std::size_t first, std::size_t last) {
        return text.sliced(items[first].start,
                           items[last].start + items[last].length - items[first].start);
    };
    QStringList all;
    if (clause.matched(u"^(?:[EC]g){2,}[EC]$"_s).hasMatch()
        && text.count(u'>') * 2 + 1 == clause.letters().size()) {
        for (std::size_t at = 0; at + 2 < items.size(); at += 2)
            all << from(at, at + 2);
    } else if (const auto each = clause.matched(u"^(?:[EC](?:n|#R)){2,}$"_s); each.hasMatch()) {
        for (std::size_t at = 0; at < items.size();) {
            const std::size_t last = at + (items[at + 1].sort == u'n' ? 1 : 2);
            all << from(at, last);
            at = last + 1;
        }
    }
    return all;
}

} // namespace podium
