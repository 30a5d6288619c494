// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/logging.h"

#include <QRegularExpression>

namespace atlas
{
namespace
{
struct RedactionRule {
    QRegularExpression pattern;
    QString replacement;
};

QString secretNames()
{
    return QStringLiteral("access_token|refresh_token|client_secret|code_verifier|device_code|code|token|password|"
                          "zapikey|authtoken");
}

QList<RedactionRule> redactionRules()
{
    const auto options = QRegularExpression::CaseInsensitiveOption;
    const QString hidden = QStringLiteral("***");
    return {
        // Authorization: scheme and value.
        {QRegularExpression(QStringLiteral("(Zoho-oauthtoken|Bearer|Basic)(\\s+|%20)[^\\s\"',;]+"), options),
         QStringLiteral("\\1 ") + hidden},
        // Zoho's tokens and codes, wherever they stand.
        {QRegularExpression(QStringLiteral("\\b1000\\.[0-9a-z]{8,}(\\.[0-9a-z]{8,})?"), options), hidden},
        // JSON members; numbers are left alone, since Zoho's error bodies hold a numeric "code".
        {QRegularExpression(QStringLiteral("(\\\\?\"(?:%1)\\\\?\"\\s*:\\s*\\\\?\")(?:[^\"\\\\]|\\\\[^\"])*")
                                .arg(QStringLiteral("access_token|refresh_token|client_secret|code_verifier|"
                                                    "device_code|password|authtoken")),
                            options),
         QStringLiteral("\\1") + hidden},
        // Query and form parameters.
        {QRegularExpression(QStringLiteral("\\b(%1)=[^&\\s\"']+").arg(secretNames()), options),
         QStringLiteral("\\1=") + hidden},
        // E-mail addresses, plain or percent-encoded.
        {QRegularExpression(QStringLiteral("[\\w.+-]+(@|%40)[\\w-]+(\\.[\\w-]+)+"),
                            options | QRegularExpression::UseUnicodePropertiesOption),
         hidden},
    };
}
} // namespace

QString redact(QString text)
{
    static const QList<RedactionRule> rules = redactionRules();
    for (const RedactionRule &rule : rules)
        text.replace(rule.pattern, rule.replacement);
    return text;
}
} // namespace atlas
