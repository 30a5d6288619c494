// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/target.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
namespace
{
int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QString> percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)
                return std::nullopt;
            bytes.append(char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
        } else {
            bytes.append(plusIsSpace && text[i] == '+' ? ' ' : text[i]);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || decoded.contains(QChar::Null))
        return std::nullopt;
    return decoded;
}

bool isSecretParameter(const QByteArray &name)
{
    static const QList<QByteArray> names{"code",          "token",         "access_token", "refresh_token", "authtoken",
                                         "client_secret", "code_verifier", "device_code",  "user_code"};
    return names.contains(name.toLower());
}
} // namespace

QString Target::path() const
{
    return u'/' + segments.join(u'/');
}

std::optional<QMap<QString, QString>> parseForm(const QByteArray &form)
{
    QMap<QString, QString> values;
    for (const QByteArray &pair : form.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? pair : pair.first(equals), true);
        const auto value = percentDecoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1), true);
        if (!name || !value)
            return std::nullopt;
        values.insert(*name, *value);
    }
    return values;
}

std::optional<Target> parseTarget(const QByteArray &target)
{
    if (!target.startsWith('/'))
        return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    Target result;
    for (const QByteArray &segment : (mark < 0 ? target : target.first(mark)).sliced(1).split('/')) {
        const auto decoded = percentDecoded(segment, false);
        if (!decoded)
            return std::nullopt;
        result.segments.append(*decoded);
    }
    if (mark >= 0) {
        auto query = parseForm(target.sliced(mark + 1));
        if (!query)
            return std::nullopt;
        result.query = std::move(*query);
    }
    return result;
}

QByteArray redactedTarget(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    QByteArray clean = mark < 0 ? target : target.first(mark + 1);
    if (mark >= 0) {
        QByteArrayList pairs = target.sliced(mark + 1).split('&');
        for (QByteArray &pair : pairs) {
            const qsizetype equals = pair.indexOf('=');
            if (equals >= 0 && isSecretParameter(pair.first(equals)))
                pair = pair.first(equals + 1) + "***";
        }
        clean += pairs.join('&');
    }
    static const QRegularExpression token(u"100[0-9]\\.[0-9a-fA-F]{32}\\.[0-9a-fA-F]{32}"_s);
    return QString::fromUtf8(clean).replace(token, u"***"_s).toUtf8();
}

QString authorizationToken(const QByteArray &header)
{
    const QByteArray value = header.trimmed();
    const qsizetype space = value.indexOf(' ');
    if (space < 0)
        return {};
    const QByteArray scheme = value.first(space).toLower();
    if (scheme != "zoho-oauthtoken" && scheme != "bearer")
        return {};
    return QString::fromUtf8(value.sliced(space + 1).trimmed());
}
} // namespace atlas::sandbox
