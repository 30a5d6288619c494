// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/pseudotranslator.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr QChar kOpening(0x27E6), kClosing(0x27E7), kFiller(0x00B7);
/// French is about a quarter longer than English, other languages a third.
constexpr int kLongerBy = 3;

QChar disguised(QChar letter)
{
    static const QString plain = u"aceinosuzAEINOU"_s;
    static const QString dressed =
        u"\u00e0\u00e7\u00e9\u00ee\u00f1\u00f4\u0161\u00fb\u017e\u00c0\u00c9\u00ce\u00d1\u00d4\u00db"_s;
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : dressed.at(place);
}

/// Formats ("dddd d MMMM") and texts whose length is limited by what reads them must stay as they are.
bool isFormat(const char *disambiguation)
{
    return disambiguation && QByteArrayView(disambiguation).contains("format");
}
} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *disambiguation, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.trimmed().isEmpty() || isFormat(disambiguation))
        return text;
    QString made(1, kOpening);
    bool isTag = false, isPlace = false;
    for (const QChar letter : text) {
        isTag = letter == u'<' || (isTag && letter != u'>');
        made += isTag || isPlace ? letter : disguised(letter);
        isPlace = letter == u'%' || letter == u'&'; // %n, %1, &Save: the letter after it means something
    }
    return made + QString(text.size() / kLongerBy, kFiller) + kClosing;
}

bool PseudoTranslator::isMarked(const QString &text)
{
    return text.contains(kOpening);
}
} // namespace atlas
