// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace atlas
{
/// One write of a verb that works across apps.
struct VerbStep {
    enum class Kind {
        BooksRecord,         ///< target: "invoice", "estimate" or "contact"
        InvoiceFromEstimate, ///< parent: the estimate
        Project,
        TaskList,  ///< parent: the project
        Task,      ///< parent: the project
        CrmRecord, ///< target: the module
        CrmNote,   ///< target: the module, parent: the record; fields Note_Title and Note_Content
        Event,     ///< parent: the calendar, empty for the default one; fields as calendarjson::editedFields
        Folder,    ///< parent: the folder it lies in; one of that name that is there is taken
        MoveFile,  ///< target: the file, parent: the folder it goes to, fields.from: where it lies
        ShareLink  ///< parent: the file; fields.name
    };
    enum class State {
        Waiting,
        Sent, ///< begun, and its outcome not kept yet: looked up before it is sent again
        Done,
        Undone
    };
    Kind kind = Kind::CrmNote;
    QString key;            ///< what other steps call its result: "{project.id}", "{project.link}", "{project.name}"
    QString target, parent; ///< may name results of earlier steps
    QString name;           ///< of what is written, for people
    QJsonObject fields;     ///< as the app's service takes them; texts may name results of earlier steps
    State state = State::Waiting;
    QDateTime sentAt;      ///< UTC
    QString id;            ///< of what was made
    QString stamp;         ///< its version then: an undo looks whether it is still that
    QString link;          ///< address of a share link
    bool wasThere = false; ///< nothing was made: a folder of that name was there
    friend bool operator==(const VerbStep &, const VerbStep &) = default;
};

/// The exact writes of one verb in their order, and how far they are. Lies in the account's store.
struct VerbPlan {
    QString id;                   ///< empty until it is run
    QString verb;                 ///< "deal_project", "deal_invoice", ...: one of models/verbs
    QString sourceKind, sourceId; ///< what it is done with: "deals", "estimates", "mails", ...
    QString sourceName;
    QStringList claims; ///< ids it uses up besides: the time logs that were billed
    QDateTime madeAt;   ///< UTC
    QList<VerbStep> steps;
    bool finished = false, undone = false;
    [[nodiscard]] int doneSteps() const;
    [[nodiscard]] const VerbStep *step(const QString &key) const;
    friend bool operator==(const VerbPlan &, const VerbPlan &) = default;
};

namespace verbplan
{
[[nodiscard]] QByteArray toJson(const VerbPlan &plan);
[[nodiscard]] VerbPlan fromJson(const QByteArray &text);
/// The place in Atlas of what a step made: "atlas://projects/projects/17"; empty: none, or not made yet.
[[nodiscard]] QString linkTo(const VerbStep &step);
/// The step with the results of the others in place of their names. nullopt: one of them is not done yet.
[[nodiscard]] std::optional<VerbStep> resolved(const VerbStep &step, const VerbPlan &plan);
/// Whether undoing `other` takes `step` with it: what lies in a project goes with the project.
[[nodiscard]] bool goesWith(const VerbStep &step, const VerbStep &other);
} // namespace verbplan
} // namespace atlas
