// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homelayouts.h"

#include "models/brief/roleresources.h"
#include "models/home/homecatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString homeKey(const QString &roleId)
{
    return u"home/"_s + roleId;
}

/// Cards of another version and sizes no grid has are put right.
QList<HomePlace> placesFrom(const QJsonArray &array)
{
    QList<HomePlace> places;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const CardKind *kind = cardKind(object["card"_L1].toString());
        if (!kind)
            continue;
        HomePlace place;
        place.card = kind->id;
        place.columns = std::clamp(object["columns"_L1].toInt(kind->columns), 2, 12);
        place.rows = std::clamp(object["rows"_L1].toInt(kind->rows), 2, 12);
        places.append(place);
    }
    return places;
}
} // namespace

HomeLayouts::HomeLayouts(QSettings &settings)
    : m_settings(settings)
{
}

QList<HomePlace> HomeLayouts::defaultLayout(const QString &roleId)
{
    ensureRoleResources();
    QFile file(u":/roles/%1.json"_s.arg(roleId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return placesFrom(QJsonDocument::fromJson(file.readAll()).object()["home"_L1].toArray());
}

QList<HomePlace> HomeLayouts::layout(const QString &roleId) const
{
    const QByteArray kept = m_settings.value(homeKey(roleId)).toByteArray();
    return kept.isEmpty() ? defaultLayout(roleId) : placesFrom(QJsonDocument::fromJson(kept).array());
}

void HomeLayouts::save(const QString &roleId, const QList<HomePlace> &places)
{
    QJsonArray array;
    for (const HomePlace &place : places)
        array.append(QJsonObject{{u"card"_s, place.card}, {u"columns"_s, place.columns}, {u"rows"_s, place.rows}});
    m_settings.setValue(homeKey(roleId), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void HomeLayouts::reset(const QString &roleId)
{
    m_settings.remove(homeKey(roleId));
}

bool HomeLayouts::isChanged(const QString &roleId) const
{
    return m_settings.contains(homeKey(roleId)) && layout(roleId) != defaultLayout(roleId);
}
} // namespace atlas
