// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/sampler.h"
#include "tests/fuzz/json_input.h"

#include <QtCore/QList>

#include <gtest/gtest.h>

using namespace podium;
using namespace podium::tests;

namespace {

constexpr int kTexts = 4000;
constexpr int kMostMutations = 4;

/// Seeded changes to a text: the kind a slip of a hand or a broken file makes, and the kind meant
/// to break a reader.
class Mutator
{
public:
    explicit Mutator(std::uint64_t seed)
        : m_sampler(seed)
    {
    }

    QByteArray operator()(QByteArray text)
    {
        for (int left = 1 + below(kMostMutations); left > 0; --left)
            change(text);
        return text;
    }

private:
    int below(qsizetype end) { return end > 0 ? int(m_sampler.bits() % quint64(end)) : 0; }

    void change(QByteArray &text)
    {
        static const QList<QByteArray> words{"null",
                                             "true",
                                             "-1",
                                             "0",
                                             "1e308",
                                             "1e999",
                                             "-0.0",
                                             "\"\"",
                                             "[]",
                                             "{}",
                                             ",",
                                             ":",
                                             "\"",
                                             "\\u0000",
                                             "\xff",
                                             "{\"",
                                             "99999999999999999999",
                                             "\"2024-02-30\"",
                                             "\"KR\"",
                                             "[[[[[[[[",
                                             "1.5",
                                             "0.1",
                                             "2",
                                             "false"};
        const qsizetype at = below(text.size());
        const qsizetype size = below(12);
        switch (below(5)) {
        case 0:
            text[at] = char(m_sampler.bits());
            break;
        case 1:
            text.remove(at, size);
            break;
        case 2:
            text.insert(at, text.mid(below(text.size()), size));
            break;
        case 3:
            text.insert(at, words[below(words.size())]);
            break;
        default:
            replaceValue(text, words[below(words.size())]);
        }
        if (text.isEmpty())
            text = "{";
    }

    /// The value behind some colon, up to the next comma or bracket.
    void replaceValue(QByteArray &text, const QByteArray &value)
    {
        const qsizetype colon = text.indexOf(':', below(text.size()));
        if (colon < 0)
            return;
        qsizetype end = colon + 1;
        while (end < text.size() && !QByteArray(",]}").contains(text[end]))
            ++end;
        text.replace(colon + 1, end - colon - 1, value);
    }

    Sampler m_sampler;
};

class JsonMutation : public testing::TestWithParam<JsonKind>
{
};

} // namespace

TEST_P(JsonMutation, WholeText_IsReadAndWrittenAlike)
{
    EXPECT_TRUE(isRead(GetParam(), wholeText(GetParam())));
    EXPECT_EQ(faultOf(GetParam(), wholeText(GetParam())).toStdString(), "");
}

TEST_P(JsonMutation, BrokenText_IsRefusedOrReadAsWhatIsWritten)
{
    const QByteArray whole = wholeText(GetParam());
    Mutator mutated(20251002);
    int read = 0;
    for (int i = 0; i < kTexts; ++i) {
        const QByteArray text = mutated(whole);
        read += isRead(GetParam(), text);
        ASSERT_EQ(faultOf(GetParam(), text).toStdString(), "") << text.toStdString();
    }
    EXPECT_GT(read, 0) << "mutations that always break the text test only its refusal";
    EXPECT_LT(read, kTexts / 2);
}

INSTANTIATE_TEST_SUITE_P(Kinds, JsonMutation, testing::ValuesIn(kJsonKinds));
