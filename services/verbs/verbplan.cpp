// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/verbs/verbplan.h"

#include "services/core/json.h"

#include <algorithm>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QRegularExpression &reference()
{
    static const QRegularExpression form(u"\\{([a-z]+)\\.(id|link|name)\\}"_s);
    return form;
}

QString resultOf(const VerbStep &step, const QString &what)
{
    if (what == "id"_L1)
        return step.id;
    if (what == "name"_L1)
        return step.name;
    return step.link.isEmpty() ? verbplan::linkTo(step) : step.link;
}

/// False: it names something that is not done yet. What is no key of a step is a person's own text and stays.
bool resolve(QString &text, const VerbPlan &plan)
{
    qsizetype from = 0;
    for (auto match = reference().match(text); match.hasMatch(); match = reference().match(text, from)) {
        const VerbStep *step = plan.step(match.captured(1));
        if (step && step->state != VerbStep::State::Done)
            return false;
        const QString result = step ? resultOf(*step, match.captured(2)) : match.captured(0);
        text.replace(match.capturedStart(), match.capturedLength(), result);
        from = match.capturedStart() + result.size();
    }
    return true;
}

bool resolve(QJsonValue &value, const VerbPlan &plan)
{
    bool known = true;
    if (value.isString()) {
        QString text = value.toString();
        known = resolve(text, plan);
        value = text;
    } else if (value.isArray()) {
        QJsonArray list;
        for (QJsonValue one : value.toArray()) {
            known = resolve(one, plan) && known;
            list.append(one);
        }
        value = list;
    } else if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            QJsonValue one = object.value(key);
            known = resolve(one, plan) && known;
            object.insert(key, one);
        }
        value = object;
    }
    return known;
}

QJsonObject verbStepJson(const VerbStep &step)
{
    return {{"kind"_L1, int(step.kind)},
            {"key"_L1, step.key},
            {"target"_L1, step.target},
            {"parent"_L1, step.parent},
            {"name"_L1, step.name},
            {"fields"_L1, step.fields},
            {"state"_L1, int(step.state)},
            {"sentAt"_L1, step.sentAt.toString(Qt::ISODateWithMs)},
            {"id"_L1, step.id},
            {"stamp"_L1, step.stamp},
            {"link"_L1, step.link},
            {"wasThere"_L1, step.wasThere}};
}

VerbStep verbStepFrom(const QJsonObject &json)
{
    VerbStep step;
    step.kind = VerbStep::Kind(std::clamp(json.value("kind"_L1).toInt(), 0, int(VerbStep::Kind::ShareLink)));
    step.key = json::text(json, "key"_L1);
    step.target = json::text(json, "target"_L1);
    step.parent = json::text(json, "parent"_L1);
    step.name = json::text(json, "name"_L1);
    step.fields = json.value("fields"_L1).toObject();
    step.state = VerbStep::State(std::clamp(json.value("state"_L1).toInt(), 0, int(VerbStep::State::Undone)));
    step.sentAt = QDateTime::fromString(json::text(json, "sentAt"_L1), Qt::ISODateWithMs);
    step.id = json::text(json, "id"_L1);
    step.stamp = json::text(json, "stamp"_L1);
    step.link = json::text(json, "link"_L1);
    step.wasThere = json.value("wasThere"_L1).toBool();
    return step;
}

QString booksPlace(const QString &target)
{
    if (target == "estimate"_L1)
        return u"books/estimates/"_s;
    return target == "contact"_L1 ? u"books/customers/"_s : u"books/invoices/"_s;
}

QString crmPlace(const QString &module)
{
    static const QStringList activities{u"Tasks"_s, u"Events"_s, u"Calls"_s};
    return u"crm/"_s + (activities.contains(module) ? u"activities"_s : module.toLower()) + u'/';
}
} // namespace

int VerbPlan::doneSteps() const
{
    return int(std::ranges::count(steps, VerbStep::State::Done, &VerbStep::state));
}

const VerbStep *VerbPlan::step(const QString &key) const
{
    const auto found = std::ranges::find(steps, key, &VerbStep::key);
    return found == steps.end() || key.isEmpty() ? nullptr : &*found;
}

namespace verbplan
{
QByteArray toJson(const VerbPlan &plan)
{
    QJsonArray steps;
    for (const VerbStep &step : plan.steps)
        steps.append(verbStepJson(step));
    const QJsonObject json{{"id"_L1, plan.id},
                           {"verb"_L1, plan.verb},
                           {"sourceKind"_L1, plan.sourceKind},
                           {"sourceId"_L1, plan.sourceId},
                           {"sourceName"_L1, plan.sourceName},
                           {"claims"_L1, QJsonArray::fromStringList(plan.claims)},
                           {"madeAt"_L1, plan.madeAt.toString(Qt::ISODateWithMs)},
                           {"steps"_L1, steps},
                           {"finished"_L1, plan.finished},
                           {"undone"_L1, plan.undone}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

VerbPlan fromJson(const QByteArray &text)
{
    const QJsonObject json = json::parseObject(text).value_or(QJsonObject());
    VerbPlan plan;
    plan.id = json::text(json, "id"_L1);
    plan.verb = json::text(json, "verb"_L1);
    plan.sourceKind = json::text(json, "sourceKind"_L1);
    plan.sourceId = json::text(json, "sourceId"_L1);
    plan.sourceName = json::text(json, "sourceName"_L1);
    for (const QJsonValue &claim : json.value("claims"_L1).toArray())
        plan.claims.append(claim.toString());
    plan.madeAt = QDateTime::fromString(json::text(json, "madeAt"_L1), Qt::ISODateWithMs);
    for (const QJsonValue &step : json.value("steps"_L1).toArray())
        plan.steps.append(verbStepFrom(step.toObject()));
    plan.finished = json.value("finished"_L1).toBool();
    plan.undone = json.value("undone"_L1).toBool();
    return plan;
}

QString linkTo(const VerbStep &step)
{
    using Kind = VerbStep::Kind;
    QString place;
    QString id = step.id;
    switch (step.kind) {
    case Kind::BooksRecord:
        place = booksPlace(step.target);
        break;
    case Kind::InvoiceFromEstimate:
        place = u"books/invoices/"_s;
        break;
    case Kind::Project:
        place = u"projects/projects/"_s;
        break;
    case Kind::Task:
        place = u"projects/tasks/"_s;
        break;
    case Kind::CrmRecord:
        place = crmPlace(step.target);
        break;
    case Kind::Event:
        place = u"calendar/events/"_s;
        id = id.isEmpty() ? id : id + u'|'; // as the calendar tells a single event
        break;
    case Kind::Folder:
        place = u"workdrive/folders/"_s;
        break;
    case Kind::MoveFile:
        place = u"workdrive/files/"_s;
        break;
    case Kind::TaskList:
    case Kind::CrmNote:
    case Kind::ShareLink:
        return {};
    }
    return id.isEmpty() ? QString() : u"atlas://"_s + place + id;
}

std::optional<VerbStep> resolved(const VerbStep &step, const VerbPlan &plan)
{
    VerbStep ready = step;
    QJsonValue fields = ready.fields;
    const bool known = resolve(ready.target, plan) && resolve(ready.parent, plan) && resolve(fields, plan);
    ready.fields = fields.toObject();
    return known ? std::optional(ready) : std::nullopt;
}

bool goesWith(const VerbStep &step, const VerbStep &other)
{
    const bool inside = step.kind == VerbStep::Kind::Task || step.kind == VerbStep::Kind::TaskList;
    return inside && other.kind == VerbStep::Kind::Project && step.parent == u'{' + other.key + ".id}"_L1;
}
} // namespace verbplan
} // namespace atlas
