// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/apirequest.h"

#include <QJsonDocument>
#include <QUrl>

namespace atlas
{
ApiRequest::ApiRequest(App a, Verb v, QString p)
    : app(a)
    , verb(v)
    , path(std::move(p))
    , repeat(v == Verb::Get ? Repeat::Safe : Repeat::OnlyIfUnsent)
{
}

ApiRequest &ApiRequest::addParam(const QString &name, const QString &value)
{
    query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                       QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return *this;
}

ApiRequest &ApiRequest::setJson(const QJsonObject &object)
{
    body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    contentType = QByteArrayLiteral("application/json");
    return *this;
}

QByteArray ApiReply::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}
} // namespace atlas
