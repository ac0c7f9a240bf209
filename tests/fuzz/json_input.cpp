// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/json_input.h"

#include "app/data/claims/claim_json.h"
#include "app/data/methods/method_json.h"
#include "app/data/view/view_json.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What was read, written again; or why nothing was read.
Result<QByteArray> rewritten(JsonKind kind, const QByteArray &text)
{
    switch (kind) {
    case JsonKind::View:
        return viewFromJson(text).map([](const View &view) { return textOf(toJson(view)); });
    case JsonKind::Method:
        return methodFromJson(text, *shippedFigures(), {}).map([](const Method &method) {
            return textOf(toJson(method, *shippedFigures()));
        });
    case JsonKind::Claims:
        return claimsFromJson(text).map(
            [](const std::vector<Claim> &claims) { return textOf(toJson(claims)); });
    }
    return {};
}

QByteArray firstClaims()
{
    QFile file(QString::fromUtf16(kShippedClaims));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object()[u"claims"_s].toArray();
    return textOf({{u"claims"_s, QJsonArray{all.first(), all.last()}}});
}

QByteArray methodOfOnesOwn()
{
    Method method = shippedFigures()->methods.front();
    method.id = "one-of-my-own";
    return textOf(toJson(method, *shippedFigures()));
}

} // namespace

QByteArray wholeText(JsonKind kind)
{
    switch (kind) {
    case JsonKind::View:
        return textOf(toJson(View()));
    case JsonKind::Method:
        return methodOfOnesOwn();
    case JsonKind::Claims:
        return firstClaims();
    }
    return {};
}

QString faultOf(JsonKind kind, const QByteArray &text)
{
    const auto written = rewritten(kind, text);
    if (!written)
        return written.error().text.empty() ? u"refused without a sentence"_s : QString();
    const auto again = rewritten(kind, *written);
    if (!again)
        return u"what was written is refused: "_s + QString::fromStdString(message(again.error()));
    return *again == *written ? QString() : u"what was written is read as something else"_s;
}

bool isRead(JsonKind kind, const QByteArray &text)
{
    return rewritten(kind, text).has_value();
}

} // namespace podium::tests
