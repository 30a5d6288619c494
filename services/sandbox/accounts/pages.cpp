// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/pages.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox::pages
{
namespace
{
Response page(int status, const QString &title, const QString &content)
{
    const QString html = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                         "<meta name=\"viewport\" content=\"width=device-width\"><style>"
                         "body{font:16px/1.5 sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}"
                         "code{background:#eef1f6;padding:0 .3em}button{font:inherit;padding:.5rem 1.5rem}</style>"
                         "</head><body><h1>%1</h1>%2</body></html>\n"_s.arg(title.toHtmlEscaped(), content);
    return Response::text(status, "text/html;charset=UTF-8", html.toUtf8());
}
} // namespace

Response error(const QString &code, const QString &sentence)
{
    return page(400, u"OAuth error"_s,
                u"<p><strong>%1</strong></p><p>%2</p>"_s.arg(code.toHtmlEscaped(), sentence.toHtmlEscaped()));
}

Response consent(const QString &action, const QString &userEmail, const QStringList &scopes,
                 const QMap<QString, QString> &hidden)
{
    QString list, fields;
    for (const QString &scope : scopes)
        list += u"<li><code>%1</code></li>"_s.arg(scope.toHtmlEscaped());
    for (auto it = hidden.cbegin(); it != hidden.cend(); ++it)
        fields += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(it.key().toHtmlEscaped(),
                                                                            it.value().toHtmlEscaped());
    return page(200, u"Atlas would like to access your account"_s,
                u"<p>Signed in as %1. The stand-in for Zoho One asks what Zoho would ask:</p><ul>%2</ul>"
                "<form method=\"post\" action=\"%3\">%4"
                "<button type=\"submit\" name=\"decision\" value=\"accept\" autofocus>Accept</button> "
                "<button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button></form>"_s.arg(
                    userEmail.toHtmlEscaped(), list, action.toHtmlEscaped(), fields));
}

Response enterUserCode(const QString &action)
{
    return page(200, u"Connect a device"_s,
                u"<form method=\"get\" action=\"%1\"><label>Code shown on the device: "
                "<input name=\"user_code\" autofocus></label> <button type=\"submit\">Continue</button></form>"_s.arg(
                    action.toHtmlEscaped()));
}

Response message(const QString &title, const QString &sentence)
{
    return page(200, title, u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped()));
}
} // namespace atlas::sandbox::pages
