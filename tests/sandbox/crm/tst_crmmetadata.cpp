// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_crmmetadata
{
using namespace Qt::Literals::StringLiterals;
using atlas::test::CrmFixture;
using atlas::test::Reply;

namespace
{
QJsonObject named(const QJsonArray &array, const QString &key, const QString &value)
{
    for (const auto item : array)
        if (item.toObject().value(key).toString() == value)
            return item.toObject();
    return {};
}
} // namespace

class TestCrmMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modules()
    {
        CrmFixture crm;
        const QJsonArray modules = crm.get(u"settings/modules"_s).json.value(u"modules"_s).toArray();
        QCOMPARE(modules.size(), 9);
        QCOMPARE(named(modules, u"api_name"_s, u"Deals"_s).value(u"plural_label"_s).toString(), u"Affaires"_s);
        QCOMPARE(named(modules, u"api_name"_s, u"Events"_s).value(u"actual_plural_label"_s).toString(), u"Meetings"_s);
        QCOMPARE(crm.get(u"settings/modules/Leads"_s).json.value(u"modules"_s).toArray().size(), 1);
        QCOMPARE(crm.get(u"settings/modules/Nope"_s).code(), u"INVALID_MODULE"_s);
    }

    void stageOptions()
    {
        CrmFixture crm;
        QCOMPARE(crm.get(u"settings/fields"_s).code(), u"REQUIRED_PARAM_MISSING"_s);
        const QJsonArray fields = crm.get(u"settings/fields?module=Deals"_s).json.value(u"fields"_s).toArray();
        const QJsonObject stage = named(fields, u"api_name"_s, u"Stage"_s);
        QCOMPARE(stage.value(u"display_label"_s).toString(), u"Phase"_s);
        QCOMPARE(stage.value(u"field_label"_s).toString(), u"Stage"_s);
        QVERIFY(stage.value(u"system_mandatory"_s).toBool());
        const QJsonArray options = stage.value(u"pick_list_values"_s).toArray();
        const QJsonObject review = named(options, u"actual_value"_s, u"Negotiation/Review"_s);
        QCOMPARE(review.value(u"display_value"_s).toString(), u"Négociation"_s);
        QCOMPARE(review.value(u"probability"_s).toInt(), 60);
        QCOMPARE(named(options, u"actual_value"_s, u"Value Proposition"_s).value(u"type"_s).toString(), u"unused"_s);
        const QJsonArray sources =
            named(fields, u"api_name"_s, u"Lead_Source"_s).value(u"pick_list_values"_s).toArray();
        QCOMPARE(named(sources, u"actual_value"_s, u"OnlineStore"_s).value(u"display_value"_s).toString(),
                 u"Boutique en ligne"_s);
        const QString path = u"settings/fields/%1/pick_list_values?module=Deals"_s.arg(stage.value(u"id"_s).toString());
        QCOMPARE(crm.get(path).json.value(u"pick_list_values"_s).toArray(), options);
    }

    void pipelinesJoinStagesById()
    {
        CrmFixture crm;
        QCOMPARE(crm.get(u"settings/pipeline"_s).code(), u"REQUIRED_PARAM_MISSING"_s);
        QCOMPARE(crm.get(u"settings/pipeline?layout_id=1"_s).code(), u"INVALID_DATA"_s);
        const QJsonObject layout =
            crm.get(u"settings/layouts?module=Deals"_s).json.value(u"layouts"_s).toArray().first().toObject();
        const QJsonArray pipelines = crm.get(u"settings/pipeline?layout_id="_s + layout.value(u"id"_s).toString())
                                         .json.value(u"pipeline"_s)
                                         .toArray();
        QCOMPARE(pipelines.size(), 2);
        QVERIFY(pipelines.first().toObject().value(u"default"_s).toBool());
        const QJsonArray fields = crm.get(u"settings/fields?module=Deals"_s).json.value(u"fields"_s).toArray();
        const QJsonArray options = named(fields, u"api_name"_s, u"Stage"_s).value(u"pick_list_values"_s).toArray();
        QList<int> probabilities;
        const QJsonArray stages = pipelines.first().toObject().value(u"maps"_s).toArray();
        for (const auto stage : stages) {
            QVERIFY(!stage.toObject().contains(u"probability"_s));
            probabilities.append(
                named(options, u"id"_s, stage.toObject().value(u"id"_s).toString()).value(u"probability"_s).toInt());
        }
        QCOMPARE(probabilities, (QList<int>{10, 25, 40, 60, 80, 100, 0, 0}));
        const QJsonObject pipelineField = named(fields, u"api_name"_s, u"Pipeline"_s);
        QCOMPARE(
            pipelineField.value(u"pick_list_values"_s).toArray().at(1).toObject().value(u"maps"_s).toArray().size(), 1);
    }

    void layoutRequires()
    {
        CrmFixture crm;
        const QJsonArray sections = crm.get(u"settings/layouts?module=Deals"_s)
                                        .json.value(u"layouts"_s)
                                        .toArray()
                                        .first()
                                        .toObject()
                                        .value(u"sections"_s)
                                        .toArray();
        QCOMPARE(sections.first().toObject().value(u"display_label"_s).toString(), u"Informations sur l'affaire"_s);
        QStringList required;
        for (const auto field : sections.first().toObject().value(u"fields"_s).toArray())
            if (field.toObject().value(u"required"_s).toBool())
                required.append(field.toObject().value(u"api_name"_s).toString());
        QCOMPARE(required, (QStringList{u"Deal_Name"_s, u"Closing_Date"_s, u"Pipeline"_s, u"Stage"_s}));
    }

    void labelsFollowTheUser()
    {
        CrmFixture crm;
        const QJsonArray users = crm.get(u"users?type=ActiveUsers"_s).json.value(u"users"_s).toArray();
        const QJsonObject english = named(users, u"language"_s, u"en_GB"_s);
        crm.userId = english.value(u"id"_s).toString();
        const QJsonArray fields = crm.get(u"settings/fields?module=Deals"_s).json.value(u"fields"_s).toArray();
        QCOMPARE(named(fields, u"api_name"_s, u"Closing_Date"_s).value(u"display_label"_s).toString(),
                 u"Closing Date"_s);
        QVERIFY(crm.get(u"Deals?fields=Created_Time&ids="_s + crm.anyId(u"Deals"_s))
                    .element()
                    .value(u"Created_Time"_s)
                    .toString()
                    .endsWith(u"+01:00")); // London, in summer
    }

    void usersByType()
    {
        CrmFixture crm;
        QCOMPARE(crm.get(u"users?type=ActiveUsers"_s).json.value(u"users"_s).toArray().size(), 25);
        QCOMPARE(crm.get(u"users?type=DeactiveUsers"_s).json.value(u"users"_s).toArray().size(), 2);
        QCOMPARE(crm.get(u"users?type=DeletedUsers"_s).status, 204);
        QCOMPARE(crm.get(u"users?type=Everybody"_s).code(), u"PATTERN_NOT_MATCHED"_s);
        const QJsonObject me = crm.get(u"users?type=CurrentUser"_s).json.value(u"users"_s).toArray().first().toObject();
        QCOMPARE(me.value(u"email"_s).toString(), crm.app->userEmail());
        QCOMPARE(me.value(u"time_zone"_s).toString(), u"Europe/Paris"_s);
        QCOMPARE(crm.get(u"users/"_s + crm.app->colleagueId()).json.value(u"users"_s).toArray().size(), 1);
        QCOMPARE(crm.get(u"users/1"_s).status, 400);
        QCOMPARE(crm.get(u"users?per_page=10&page=3"_s).json.value(u"info"_s).toObject().value(u"count"_s).toInt(), 7);
        const QJsonObject org = crm.get(u"org"_s).json.value(u"org"_s).toArray().first().toObject();
        QCOMPARE(org.value(u"iso_code"_s).toString(), u"EUR"_s);
    }

    void listsOfSettings()
    {
        CrmFixture crm;
        const QJsonArray related =
            crm.get(u"settings/related_lists?module=Accounts"_s).json.value(u"related_lists"_s).toArray();
        QCOMPARE(named(related, u"api_name"_s, u"Deals"_s).value(u"href"_s).toString(), u"Accounts/{ENTITYID}/Deals"_s);
        QVERIFY(named(related, u"type"_s, u"grouped"_s).value(u"href"_s).isNull());
        QCOMPARE(crm.get(u"settings/tags?module=Deals"_s).json.value(u"tags"_s).toArray().size(), 3);
        const QString deal = crm.anyId(u"Deals"_s);
        const QJsonArray tags{QJsonObject{{u"name"_s, u"Nouvelle étiquette"_s}}};
        QCOMPARE(crm.write("PUT", u"Deals/"_s + deal, CrmFixture::data({{u"Tag"_s, tags}})).status, 200);
        QCOMPARE(crm.get(u"settings/tags?module=Deals"_s).json.value(u"tags"_s).toArray().size(), 4);
        QCOMPARE(crm.get(u"Contacts/roles"_s).json.value(u"contact_roles"_s).toArray().size(), 4);
    }
};
} // namespace tst_crmmetadata

ATLAS_TEST(tst_crmmetadata::TestCrmMetadata)
#include "tst_crmmetadata.moc"
