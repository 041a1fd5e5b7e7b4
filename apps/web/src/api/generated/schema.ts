/** Made by generate-api.mjs from the contract of the api; do not edit. */
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_current"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_signInAsDemoPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_demoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clock_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock/walk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clock_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Events_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/recipients-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_previewRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/receiver-mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents_mapReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/signers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_possibleSigners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/number-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_proposeNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/versions/{no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/versions/{no}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/versions/{no}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/working-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Versions_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/working-copy/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Versions_replaceSource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/working-copy/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Versions_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/working-copy/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Versions_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/schedule-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Versions_schedulePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/pull-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_pullBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/allocate-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_allocateNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/record-issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commands_recordIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/sealed-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Files_attachSealed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/preview.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{documentId}/{issuedFileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/documents/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_byHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/claim-receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/unclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_unclaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/outgoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers_outgoing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/outgoing/print.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers_printOutgoing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers_incoming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/incoming/print.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers_printIncoming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Replacements_read"];
        put?: never;
        post: operations["Replacements_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/replacement/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Replacements_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duties_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duties_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Duties_saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/remind/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_previewReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_remindMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/nothing-to-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_nothingToReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_excuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/extension/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/record-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_recordPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Boards_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Boards_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_desk"];
        put: operations["Boards_saveDesk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/consolidation/draft-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Boards_makeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/consolidation/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/late.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_latePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Boards_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_reportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_readFeed"];
        put?: never;
        post: operations["Boards_makeFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feed/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/index-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndexResults_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/index-results/{indicatorId}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["IndexResults_enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organization_agency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organization_receivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/office-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offices_proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/office-proposal/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offices_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_read"];
        put: operations["Calendar_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/read-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calendar_readLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Calendar_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/deliveries/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/deliveries/{token}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/deliveries/{token}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_oneFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/deliveries/{token}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Public_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reminders/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reminders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reminders/{token}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reminders_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/reminders/{token}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reminders_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptReportRequest: {
            versionNo: number;
        };
        AgencyResponse: {
            id: string;
            name: string;
            shortName: string;
            printedName: string;
            code: string;
            /** @enum {string} */
            kind: "oneHead" | "collective";
            parent: {
                id: string;
                name: string;
            } | null;
            units: {
                id: string;
                name: string;
                shortName: string;
                code: string;
                kind: string;
                parentUnitId: string | null;
                isRecordsOffice: boolean;
            }[];
            positions: {
                id: string;
                title: string;
                kind: string;
                unitId: string | null;
                leadsUnitId: string | null;
                oversees: string[];
                holders: {
                    personId: string;
                    fullName: string;
                    honorific: string;
                    form: string;
                    absent: boolean;
                }[];
                vacant: boolean;
                substitute: string | null;
            }[];
            mandates: {
                id: string;
                positionId: string;
                form: string;
                basis: string;
                documentTypes: string[];
            }[];
            groups: {
                id: string;
                name: string;
                members: number;
            }[];
            fields: string[];
        };
        AllocateNumberRequest: {
            taskId: string;
            /** @description Only for a series kept elsewhere */
            number?: number;
            /**
             * @description Today when absent
             * @example 2026-09-22
             */
            issuedOn?: string;
            copies?: number;
        };
        AllowedAction: {
            /** @enum {string} */
            verb: "edit" | "answerWarnings" | "submit" | "recordIssued" | "approve" | "return" | "takeBack" | "pullBack" | "cancel" | "refuse" | "recall" | "startReplacement" | "confirmDifferences" | "allocateNumber" | "attachSealed" | "dispatch" | "acknowledge" | "receive" | "retryDelivery" | "markByHand" | "markPublished" | "claim" | "unclaim";
            label: string;
            taskId?: string;
            deliveryId?: string;
            /** @description thay ông … */
            onBehalfOf?: string;
        };
        AnswerWarningRequest: {
            editNo: number;
            warningId: string;
            /** @description What was decided, in words */
            answer: string;
            /** @description True when the proposal was taken as it is */
            accepted?: boolean;
        };
        AssignmentFacts: {
            items: string[] | null;
            topic: string | null;
            leaders: {
                name: string;
                title: string | null;
            }[];
            focalUnits: string[];
            leadUnits: string[];
            coordinatingUnits: string[];
            timeText: string | null;
            span?: components["schemas"]["FactSpan"];
        };
        AuditCheckResponse: {
            ok: boolean;
            rows: number;
            brokenAt: number | null;
            text: string;
        };
        AuditResponse: {
            items: components["schemas"]["AuditRow"][];
            total: number;
            nextCursor?: string;
        };
        AuditRow: {
            aggregateKind: string;
            aggregateId: string;
            seq: number;
            act: string;
            text: string;
            who: string | null;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            at: string;
            hash: string;
        };
        BoardCell: {
            dutyId: string;
            periodKey: string;
            receiverName: string;
            what: string | null;
            /** @enum {string} */
            state: "notOpen" | "open" | "submitted" | "returned" | "accepted" | "nothingToReport" | "excused" | "released" | "closedWithoutReport" | "settledBefore";
            stateText: string;
            /** @enum {string} */
            standing: "notJudged" | "doneOnTime" | "doneLate" | "running" | "dueSoon" | "dueToday" | "overdue" | "fixing" | "fixOverdue";
            standingText: string;
            isLate: boolean;
            distance: components["schemas"]["DayDistance"] | null;
            distanceText: string | null;
            strictDay: string | null;
            lateAfterDay: string | null;
            extensionAsked: boolean;
            extended: boolean;
            isUpward: boolean;
            answeringStage: string | null;
            fixByDay: string | null;
            /** @description Day of the first submission */
            receivedOn: string | null;
            lateWorkingDays: number | null;
            /** @description Reported under the plan this one replaced */
            settledByDutyId: string | null;
        };
        BoardResponse: {
            planId: string;
            title: string;
            codeNumber: string | null;
            /** @enum {string} */
            stage: "preparing" | "inForce" | "closed" | "stopped" | "replaced" | "abandoned";
            stageText: string;
            focalUnit: string | null;
            periods: {
                key: string;
                label: string;
                from: string | null;
            }[];
            units: {
                kind: string;
                id: string;
                name: string;
                cells: components["schemas"]["BoardCell"][];
            }[];
            /** @description ESC-3 */
            figures: {
                total: number;
                doneOnTime: number;
                doneLate: number;
                running: number;
                overdue: number;
                notJudged: number;
            };
            /** @description Printed names of reporters or receivers that the directory does not know: nobody owes what they would owe */
            unresolved: string[];
            allowedActions: {
                /** @enum {string} */
                action: "viewBoard" | "consolidate" | "makeReport" | "stopPlan" | "closePlan" | "enterIndexResult";
                label: string;
            }[];
        };
        ByHandRequest: {
            note: string;
        };
        CalendarFault: {
            code: string;
            /** @enum {string} */
            list: "daysOff" | "workingSaturdays";
            date: string;
            text: string;
        };
        CalendarFeedResponse: {
            /** @description Secret address of the feed; a new one ends the old */
            path: string;
        };
        CalendarMove: {
            dutyId: string;
            planId: string;
            planTitle: string;
            planNumber: string | null;
            periodLabel: string;
            reporterName: string;
            receiverName: string;
            oldStrictDay: string | null;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            newStrictDay: string;
            oldLateAfterDay: string | null;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            newLateAfterDay: string;
            /** @description Which edited days made it move */
            reason: string;
        };
        CalendarPreviewResponse: {
            faults: components["schemas"]["CalendarFault"][];
            moves: components["schemas"]["CalendarMove"][];
            total: number;
        };
        CalendarProposalResponse: {
            daysOff: components["schemas"]["NamedDay"][];
            workingSaturdays: components["schemas"]["NamedDay"][];
        };
        CalendarRepair: {
            /** @enum {string} */
            kind: "setDay" | "setDate" | "followFrom";
            obligation: number;
            day?: number;
            date?: string | null;
        };
        CalendarSavedResponse: {
            year: number;
            version: number;
            /** @enum {string} */
            status: "official" | "provisional" | "empty";
            statusText: string;
            daysOff: components["schemas"]["NamedDay"][];
            workingSaturdays: components["schemas"]["NamedDay"][];
            changedBy: string | null;
            changedAt: string | null;
            mayChange: boolean;
            /** @description Open due days that moved with this save */
            moved: number;
            /** @description Duties that waited for the year and have due days now */
            armed: number;
        };
        CalendarYearResponse: {
            year: number;
            version: number;
            /** @enum {string} */
            status: "official" | "provisional" | "empty";
            statusText: string;
            daysOff: components["schemas"]["NamedDay"][];
            workingSaturdays: components["schemas"]["NamedDay"][];
            changedBy: string | null;
            changedAt: string | null;
            mayChange: boolean;
        };
        CancelRequest: {
            reason: string;
        };
        ChangeEvent: {
            /** @enum {string} */
            kind: "changed" | "clock";
            documentId?: string;
            taskIds?: string[];
            badge?: number;
        };
        ClockResponse: {
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            now: string;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            today: string;
            todayText: string;
            training: boolean;
            walk: {
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                from: string;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                target: string;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                current: string;
                done: boolean;
            } | null;
            /** @description Earliest planned instant of any open document or plan */
            nextDue: string | null;
        };
        CommandResponse: {
            rev: number;
            /** @enum {string} */
            stage: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
            codeNumber?: string;
            number?: number;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            issuedOn?: string;
            /** @description What happened, for the person who acted */
            message: string;
        };
        CompareResponse: {
            from: number;
            to: number;
            changed: number;
            /** @description What changed in the facts of a plan, whatever moved in the text */
            facts: components["schemas"]["DifferenceRow"][];
            blocks: {
                /** @enum {string} */
                op: "same" | "added" | "removed" | "changed";
                fromIndex: number | null;
                toIndex: number | null;
                words: components["schemas"]["WordChange"][];
            }[];
        };
        ConfirmDifferencesRequest: {
            hash: string;
        };
        ConfirmOfficeRequest: {
            agency?: {
                name?: string;
                shortName?: string;
                code?: string;
                place?: string;
            };
            nodes?: {
                key: string;
                keep?: boolean;
                name?: string;
                mergeInto?: string;
                existing?: {
                    /** @enum {string} */
                    kind: "agency" | "unit" | "position" | "external" | "webPage" | "group";
                    id: string;
                } | null;
                parentKey?: string | null;
                personName?: string;
                /** @enum {string} */
                honorific?: "ông" | "bà";
                staffed?: boolean;
            }[];
        };
        ConfirmOfficeResponse: {
            agencyId: string;
            agencyName: string;
            isNew: boolean;
            units: number;
            posts: number;
            bodies: number;
            groups: number;
            aliases: number;
            moved: boolean;
            people: {
                username: string;
                fullName: string;
                title: string;
                isAssumed: boolean;
            }[];
            /** @description New people sign in like the people of the demo */
            passwordIsDemo: boolean;
            /** @description Given once, with the first answer: the password of all new people */
            password: string | null;
        };
        ConsolidationPart: {
            dutyId: string;
            versionNo: number;
            unitId: string;
            unitName: string;
            authorName: string;
            /** @enum {string} */
            state: "notStarted" | "inProgress" | "done" | "blocked";
            stateText: string;
            text: string;
            figure: number | null;
            /** @description Number of the replaced plan under which it was reported */
            source: string | null;
        };
        ConsolidationResponse: {
            planId: string;
            periodKey: string;
            periodLabel: string;
            focalUnitId: string;
            editNo: number;
            documentId: string | null;
            upwardDutyId: string | null;
            upwardReceiver: string | null;
            /** @description Parts that are in, that are waited for, and all of the period */
            threshold: {
                taken: number;
                needed: number;
                total: number;
            };
            /** @description Missing units first */
            units: {
                dutyId: string;
                unitId: string;
                unitName: string;
                /** @enum {string} */
                state: "notOpen" | "open" | "submitted" | "returned" | "accepted" | "nothingToReport" | "excused" | "released" | "closedWithoutReport" | "settledBefore";
                stateText: string;
                lateAfterDay: string | null;
                isUsed: boolean;
                /** @description Reported under the plan this one replaces */
                source: {
                    dutyId: string;
                    plan: string;
                } | null;
            }[];
            tasks: {
                id: string;
                indicatorId: string | null;
                indicatorName: string | null;
                text: string;
                parts: components["schemas"]["ConsolidationPart"][];
                states: {
                    notStarted: number;
                    inProgress: number;
                    done: number;
                    blocked: number;
                };
                total: {
                    value: number;
                    /** @enum {string} */
                    kind: "sum" | "mean";
                    of: number;
                    unit: string;
                } | null;
                mergedText: string;
            }[];
            nothingToReport: {
                dutyId: string;
                unitName: string;
                versionNo: number;
                source: string | null;
            }[];
            summaries: {
                dutyId: string;
                unitName: string;
                authorName: string;
                versionNo: number;
                text: string;
                source: string | null;
            }[];
            own: {
                texts: {
                    [key: string]: string;
                };
                general: string;
                proposals: string;
            };
        };
        CurrentFeedResponse: {
            /** @description Null until one is made */
            path: string | null;
        };
        /** @description Working days left, due today, working days over */
        DayDistance: {
            /** @enum {string} */
            kind: "left" | "today" | "over";
            workingDays: number;
        };
        DecideExtensionRequest: {
            /** @enum {string} */
            outcome: "granted" | "refused";
            /** @default null */
            grantedDay: string | null;
            reason: string;
        };
        DecideRequest: {
            taskId: string;
            /** @enum {string} */
            outcome: "approved" | "returned";
            contentHash: string;
            reason?: string;
            /** @description 0: the drafter */
            returnToStep?: number;
        };
        DeliveriesResponse: {
            items: components["schemas"]["DeliveryRow"][];
            total: number;
            summary: {
                total: number;
                acknowledged: number;
                opened: number;
                failed: number;
                waiting: number;
            };
            /** @description Rows are still being written */
            dispatching: boolean;
        };
        DeliveryResponse: {
            id: string;
            dispatchNo: number;
            /**
             * @description The document itself, or word of its recall or replacement
             * @enum {string}
             */
            purpose: "issue" | "recall" | "replacement";
            receiverKind: string;
            receiverId: string;
            name: string;
            line: string;
            role: string;
            roleText: string;
            /** @enum {string} */
            channel: "system" | "email" | "byHand" | "publish";
            channelText: string;
            address: string | null;
            /** @enum {string} */
            state: "waiting" | "sent" | "opened" | "acknowledged" | "refused" | "failed" | "published" | "recorded";
            stateText: string;
            needsAcknowledgement: boolean;
            sentAt: string | null;
            openedAt: string | null;
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            lastError: string | null;
            attempts: number;
            arrivalNumber: number | null;
            allowed: ("edit" | "answerWarnings" | "submit" | "recordIssued" | "approve" | "return" | "takeBack" | "pullBack" | "cancel" | "refuse" | "recall" | "startReplacement" | "confirmDifferences" | "allocateNumber" | "attachSealed" | "dispatch" | "acknowledge" | "receive" | "retryDelivery" | "markByHand" | "markPublished" | "claim" | "unclaim")[];
        };
        DeliveryRow: {
            id: string;
            dispatchNo: number;
            /**
             * @description The document itself, or word of its recall or replacement
             * @enum {string}
             */
            purpose: "issue" | "recall" | "replacement";
            receiverKind: string;
            receiverId: string;
            name: string;
            line: string;
            role: string;
            roleText: string;
            /** @enum {string} */
            channel: "system" | "email" | "byHand" | "publish";
            channelText: string;
            address: string | null;
            /** @enum {string} */
            state: "waiting" | "sent" | "opened" | "acknowledged" | "refused" | "failed" | "published" | "recorded";
            stateText: string;
            needsAcknowledgement: boolean;
            sentAt: string | null;
            openedAt: string | null;
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            lastError: string | null;
            attempts: number;
            arrivalNumber: number | null;
            allowed: ("edit" | "answerWarnings" | "submit" | "recordIssued" | "approve" | "return" | "takeBack" | "pullBack" | "cancel" | "refuse" | "recall" | "startReplacement" | "confirmDifferences" | "allocateNumber" | "attachSealed" | "dispatch" | "acknowledge" | "receive" | "retryDelivery" | "markByHand" | "markPublished" | "claim" | "unclaim")[];
        };
        DemoPeopleResponse: {
            items: components["schemas"]["DemoPerson"][];
        };
        DemoPerson: {
            username: string;
            fullName: string;
            title: string;
            unitName: string | null;
            agencyName: string;
            /** @description Kind of the post: agencyHead, recordsClerk ... */
            role: string;
            /** @description What the person does in the demo */
            roleText: string;
        };
        DemoSignInRequest: {
            username: string;
        };
        DifferenceRow: {
            subject: string;
            subjectText: string;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            changeText: string;
            name: string;
            indicator: string | null;
            parts: {
                label: string;
                before: string;
                after: string;
            }[];
        };
        DispatchRequest: {
            taskId: string;
            recordOnly?: boolean;
        };
        DocumentDetail: {
            id: string;
            /** @enum {string} */
            type: "KH" | "BC" | "CV" | "QĐ" | "TB" | "TTr";
            typeText: string;
            /** @enum {string} */
            door: "draft" | "issuedOutside";
            /** @enum {string} */
            stage: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
            stageText: string;
            rev: number;
            round: number;
            title: string;
            codeNumber: string | null;
            issuedOn: string | null;
            agency: {
                id: string;
                name: string;
            };
            draftingUnit: {
                id: string;
                name: string;
            };
            drafter: {
                id: string;
                fullName: string;
            };
            field: string | null;
            urgency: string;
            urgencyText: string | null;
            stageLine: components["schemas"]["StagePoint"][];
            route: components["schemas"]["RouteStepView"][];
            stepNo: number | null;
            /** @description The working copy while drafting, else the frozen version in the route or the issued one */
            version: components["schemas"]["VersionHead"] | null;
            versions: components["schemas"]["VersionHead"][];
            signingLines: {
                lines: string[];
                name: string | null;
            } | null;
            signerPositionId: string | null;
            allowedActions: components["schemas"]["AllowedAction"][];
            forbidden: {
                /** @enum {string} */
                verb: "edit" | "answerWarnings" | "submit" | "recordIssued" | "approve" | "return" | "takeBack" | "pullBack" | "cancel" | "refuse" | "recall" | "startReplacement" | "confirmDifferences" | "allocateNumber" | "attachSealed" | "dispatch" | "acknowledge" | "receive" | "retryDelivery" | "markByHand" | "markPublished" | "claim" | "unclaim";
                code: string;
                reason: string;
            }[];
            openTask: components["schemas"]["OpenTaskView"] | null;
            planId: string | null;
            deliveriesSummary: {
                total: number;
                acknowledged: number;
                opened: number;
                failed: number;
                waiting: number;
            };
            digitalState: string;
            recordOnly: boolean;
            endReason: string | null;
            training: boolean;
            /** @description Stock phrases of the agency for the return dialog */
            returnReasons: string[];
            ended: {
                /** @enum {string} */
                kind: "recalled" | "replaced";
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                at: string;
                reason: string | null;
                /** @description The written act of a recall */
                act: {
                    codeNumber: string;
                    /**
                     * @description A Vietnamese calendar day
                     * @example 2026-09-22
                     */
                    issuedOn: string;
                    documentId: string | null;
                } | null;
                by: components["schemas"]["DocumentLink"] | null;
                /** @description Receivers who must confirm that they know, and who did */
                told: {
                    total: number;
                    acknowledged: number;
                };
            } | null;
            /** @description What this document replaces once it is issued */
            replaces: {
                /** @description Null where this person may not look */
                documentId: string | null;
                planId: string | null;
                codeNumber: string | null;
                issuedOn: string | null;
                title: string;
                /** @enum {string} */
                stage: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
                changes: number;
                confirmed: boolean;
            } | null;
            replacementDraft: components["schemas"]["DocumentLink"] | null;
            /** @description The version I last saw */
            seen: {
                versionNo: number | null;
            };
        };
        DocumentDetailResponse: {
            id: string;
            /** @enum {string} */
            type: "KH" | "BC" | "CV" | "QĐ" | "TB" | "TTr";
            typeText: string;
            /** @enum {string} */
            door: "draft" | "issuedOutside";
            /** @enum {string} */
            stage: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
            stageText: string;
            rev: number;
            round: number;
            title: string;
            codeNumber: string | null;
            issuedOn: string | null;
            agency: {
                id: string;
                name: string;
            };
            draftingUnit: {
                id: string;
                name: string;
            };
            drafter: {
                id: string;
                fullName: string;
            };
            field: string | null;
            urgency: string;
            urgencyText: string | null;
            stageLine: components["schemas"]["StagePoint"][];
            route: components["schemas"]["RouteStepView"][];
            stepNo: number | null;
            /** @description The working copy while drafting, else the frozen version in the route or the issued one */
            version: components["schemas"]["VersionHead"] | null;
            versions: components["schemas"]["VersionHead"][];
            signingLines: {
                lines: string[];
                name: string | null;
            } | null;
            signerPositionId: string | null;
            allowedActions: components["schemas"]["AllowedAction"][];
            forbidden: {
                /** @enum {string} */
                verb: "edit" | "answerWarnings" | "submit" | "recordIssued" | "approve" | "return" | "takeBack" | "pullBack" | "cancel" | "refuse" | "recall" | "startReplacement" | "confirmDifferences" | "allocateNumber" | "attachSealed" | "dispatch" | "acknowledge" | "receive" | "retryDelivery" | "markByHand" | "markPublished" | "claim" | "unclaim";
                code: string;
                reason: string;
            }[];
            openTask: components["schemas"]["OpenTaskView"] | null;
            planId: string | null;
            deliveriesSummary: {
                total: number;
                acknowledged: number;
                opened: number;
                failed: number;
                waiting: number;
            };
            digitalState: string;
            recordOnly: boolean;
            endReason: string | null;
            training: boolean;
            /** @description Stock phrases of the agency for the return dialog */
            returnReasons: string[];
            ended: {
                /** @enum {string} */
                kind: "recalled" | "replaced";
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                at: string;
                reason: string | null;
                /** @description The written act of a recall */
                act: {
                    codeNumber: string;
                    /**
                     * @description A Vietnamese calendar day
                     * @example 2026-09-22
                     */
                    issuedOn: string;
                    documentId: string | null;
                } | null;
                by: components["schemas"]["DocumentLink"] | null;
                /** @description Receivers who must confirm that they know, and who did */
                told: {
                    total: number;
                    acknowledged: number;
                };
            } | null;
            /** @description What this document replaces once it is issued */
            replaces: {
                /** @description Null where this person may not look */
                documentId: string | null;
                planId: string | null;
                codeNumber: string | null;
                issuedOn: string | null;
                title: string;
                /** @enum {string} */
                stage: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
                changes: number;
                confirmed: boolean;
            } | null;
            replacementDraft: components["schemas"]["DocumentLink"] | null;
            /** @description The version I last saw */
            seen: {
                versionNo: number | null;
            };
        };
        DocumentLink: {
            /** @description Null where this person may not look */
            documentId: string | null;
            planId: string | null;
            codeNumber: string | null;
            issuedOn: string | null;
            title: string;
            /** @enum {string} */
            stage: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
        };
        DocumentRow: {
            id: string;
            /** @enum {string} */
            type: "KH" | "BC" | "CV" | "QĐ" | "TB" | "TTr";
            typeText: string;
            title: string;
            codeNumber: string | null;
            issuedOn: string | null;
            /** @enum {string} */
            stage: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
            stageText: string;
            agencyName: string;
            draftingUnit: {
                id: string;
                name: string;
            };
            drafter: {
                id: string;
                fullName: string;
            };
            stepText: string | null;
            waitingOn: string | null;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            updatedAt: string;
            planId: string | null;
        };
        DocumentsResponse: {
            items: components["schemas"]["DocumentRow"][];
            total: number;
            nextCursor?: string;
        };
        DraftReportResponse: {
            documentId: string;
            upwardDutyId: string | null;
        };
        DueExplanation: {
            printed: string;
            calendarVersion: string;
            provisional: boolean;
            steps: {
                /**
                 * @description A Vietnamese calendar day
                 * @example 2026-09-22
                 */
                date: string;
                what: string;
                ruleId: string;
                text: string;
                /** @description Kind of the day, for wording in another language */
                reason: string | null;
            }[];
            strip: {
                /**
                 * @description A Vietnamese calendar day
                 * @example 2026-09-22
                 */
                date: string;
                working: boolean;
                kind: string;
                name: string | null;
                marks: string[];
            }[];
        };
        DutiesResponse: {
            items: components["schemas"]["DutyRow"][];
            total: number;
            nextCursor?: string;
            counts: {
                mine: number;
                toAccept: number;
                late: number;
                upcoming: number;
                done: number;
            };
        };
        DutyActResponse: {
            dutyId: string;
            /** @enum {string} */
            state: "notOpen" | "open" | "submitted" | "returned" | "accepted" | "nothingToReport" | "excused" | "released" | "closedWithoutReport" | "settledBefore";
            stateText: string;
            editNo?: number;
            versionNo?: number;
        };
        DutyDetailResponse: {
            duty: components["schemas"]["DutyRow"];
            tasks: {
                id: string;
                indicatorId: string | null;
                indicatorName: string | null;
                item: string | null;
                text: string;
                figure: {
                    value: number;
                    unit: string;
                } | null;
            }[];
            /** @description Shown to the reporting unit alone */
            draft: components["schemas"]["ReportVersion"] | null;
            versions: components["schemas"]["ReportVersion"][];
            previous: {
                id: string;
                versionNo: number;
                editNo: number;
                ready: boolean;
                nothingToReport: boolean;
                onPaper: boolean;
                summary: string;
                lines: components["schemas"]["ShownReportLine"][];
                files: components["schemas"]["ReportFile"][];
                authorName: string;
                sentBy: string | null;
                sentAt: string | null;
                outcome: ("accepted" | "returned" | "takenBack") | null;
                outcomeBy: string | null;
                outcomeAt: string | null;
                outcomeReason: string | null;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                updatedAt: string;
                periodLabel: string;
            } | null;
            /** @description Null while the duty is unarmed: a needed calendar year is empty */
            explanation: components["schemas"]["DueExplanation"] | null;
            ladder: components["schemas"]["LadderStep"][];
            dateChanges: {
                /** @enum {string} */
                cause: "extension" | "calendar" | "returned";
                causeText: string;
                oldStrictDay: string | null;
                newStrictDay: string | null;
                oldLateAfterDay: string | null;
                newLateAfterDay: string | null;
                reason: string;
                by: string | null;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                at: string;
            }[];
            extensions: {
                id: string;
                reason: string;
                /**
                 * @description A Vietnamese calendar day
                 * @example 2026-09-22
                 */
                proposedDay: string;
                askedBy: string;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                askedAt: string;
                outcome: ("granted" | "refused" | "withdrawn") | null;
                grantedDay: string | null;
                decidedBy: string | null;
                decidedAt: string | null;
                decisionReason: string | null;
            }[];
            endReason: string | null;
            answeringDocumentId: string | null;
            focalUnitName: string | null;
            /** @description Proposed words of a reminder by hand */
            remindText: string;
            allowedActions: {
                /** @enum {string} */
                action: "saveDraft" | "submit" | "nothingToReport" | "takeBack" | "requestExtension" | "accept" | "return" | "excuse" | "remind" | "recordPaper" | "decideExtension";
                label: string;
            }[];
        };
        DutyRow: {
            id: string;
            planId: string;
            planTitle: string;
            planNumber: string | null;
            periodKey: string;
            periodLabel: string;
            reporterName: string;
            receiverName: string;
            what: string | null;
            /** @enum {string} */
            state: "notOpen" | "open" | "submitted" | "returned" | "accepted" | "nothingToReport" | "excused" | "released" | "closedWithoutReport" | "settledBefore";
            stateText: string;
            /** @description Goes as a document, settled by its dispatch */
            isUpward: boolean;
            /** @enum {string} */
            standing: "notJudged" | "doneOnTime" | "doneLate" | "running" | "dueSoon" | "dueToday" | "overdue" | "fixing" | "fixOverdue";
            standingText: string;
            isLate: boolean;
            distance: components["schemas"]["DayDistance"] | null;
            distanceText: string | null;
            strictDay: string | null;
            lateAfterDay: string | null;
            fixByDay: string | null;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            opensAt: string;
            firstSubmittedAt: string | null;
            answeringStage: string | null;
            hasDraft: boolean;
            /** @description Reported under the plan this one replaced: the duty answered there */
            settledByDutyId: string | null;
            /** @description An extension is in force (ESC-7) */
            extended: boolean;
            /** @description Day of the first submission */
            receivedOn: string | null;
            /** @description By how many working days it came late */
            lateWorkingDays: number | null;
        };
        EndPlanRequest: {
            reason?: string;
        };
        EndPlanResponse: {
            planId: string;
            rev: number;
            /** @enum {string} */
            stage: "preparing" | "inForce" | "closed" | "stopped" | "replaced" | "abandoned";
            stageText: string;
        };
        EnterIndexResultRequest: {
            score: number | null;
            rank: number | null;
            rankOf: number | null;
            source: string;
            resultOn: string;
        };
        ExcuseRequest: {
            reason: string;
        };
        ExtensionRequest: {
            reason: string;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            proposedDay: string;
        };
        FactSpan: {
            line: number;
            page?: number;
            block?: number;
            text: string;
            /** @constant */
            confidence?: "low";
        };
        FilesResponse: {
            items: {
                id: string;
                seq: number;
                /** @enum {string} */
                kind: "source" | "numbered" | "sealed";
                kindText: string;
                format: string;
                name: string;
                sha256: string;
                byteSize: number;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                at: string;
                by: string | null;
                url: string;
            }[];
            digitalState: string;
        };
        HomeResponse: {
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            today: string;
            /** @enum {string} */
            role: "leader" | "unitHead" | "officer";
            agencyId: string | null;
            agencyName: string | null;
            counts: {
                mine: number;
                toAccept: number;
                late: number;
                upcoming: number;
                done: number;
            };
            late: {
                id: string;
                planId: string;
                planTitle: string;
                planNumber: string | null;
                periodKey: string;
                periodLabel: string;
                reporterName: string;
                receiverName: string;
                what: string | null;
                /** @enum {string} */
                state: "notOpen" | "open" | "submitted" | "returned" | "accepted" | "nothingToReport" | "excused" | "released" | "closedWithoutReport" | "settledBefore";
                stateText: string;
                /** @description Goes as a document, settled by its dispatch */
                isUpward: boolean;
                /** @enum {string} */
                standing: "notJudged" | "doneOnTime" | "doneLate" | "running" | "dueSoon" | "dueToday" | "overdue" | "fixing" | "fixOverdue";
                standingText: string;
                isLate: boolean;
                distance: components["schemas"]["DayDistance"] | null;
                distanceText: string | null;
                strictDay: string | null;
                lateAfterDay: string | null;
                fixByDay: string | null;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                opensAt: string;
                firstSubmittedAt: string | null;
                answeringStage: string | null;
                hasDraft: boolean;
                /** @description Reported under the plan this one replaced: the duty answered there */
                settledByDutyId: string | null;
                /** @description An extension is in force (ESC-7) */
                extended: boolean;
                /** @description Day of the first submission */
                receivedOn: string | null;
                /** @description By how many working days it came late */
                lateWorkingDays: number | null;
                rungs: string[];
                rungsText: string;
                lastRungAt: string | null;
            }[];
            plans: {
                id: string;
                title: string;
                codeNumber: string | null;
                focalUnit: string | null;
                owed: number;
                submitted: number;
                done: number;
                late: number;
                nextDay: string | null;
            }[];
            standingStill: {
                documentId: string;
                title: string;
                codeNumber: string | null;
                kindText: string;
                owner: string | null;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                since: string;
                dueAt: string | null;
            }[];
            pendingExtensions: {
                dutyId: string;
                planTitle: string;
                periodLabel: string;
                reporterName: string;
                reason: string;
                /**
                 * @description A Vietnamese calendar day
                 * @example 2026-09-22
                 */
                proposedDay: string;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                askedAt: string;
            }[];
        };
        ImportRequest: {
            /**
             * @description draft: soạn ở đây; issuedOutside: đã ban hành nơi khác
             * @default draft
             * @enum {string}
             */
            door: "draft" | "issuedOutside";
            /**
             * @default KH
             * @enum {string}
             */
            type: "KH" | "BC" | "CV" | "QĐ" | "TB" | "TTr";
            text?: string;
            field?: string;
        };
        ImportResponse: {
            documentId: string;
            versionId: string;
            editNo: number;
            /** @enum {string} */
            fileKind: "txt" | "docx" | "doc" | "pdf" | "image" | "paste";
            warningCounts: {
                error: number;
                warning: number;
                info: number;
            };
            isPlan: boolean;
        };
        IncomingRegisterResponse: {
            items: components["schemas"]["IncomingRow"][];
            total: number;
            nextCursor?: string;
            year: number;
            years: number[];
            agencyName: string;
            summary: {
                numbers: number;
                text: string;
            };
        };
        /** @description REG-2 */
        IncomingRow: {
            id: string;
            arrivalNumber: number;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            arrivedOn: string;
            author: string;
            codeNumber: string;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            issuedOn: string;
            typeAndSubject: string;
            toUnit: string | null;
            handedOn: string | null;
            receipt: string | null;
            remarks: string | null;
            documentId: string;
        };
        IndexResult: {
            indicatorId: string;
            /** @description The year measured, not the year of publication */
            year: number;
            score: number | null;
            rank: number | null;
            rankOf: number | null;
            source: string;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            resultOn: string;
            enteredBy: string;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            at: string;
            /** @description Against the printed target, where both say something comparable */
            reached: ("reached" | "notReached") | null;
        };
        IndexResultsResponse: {
            items: components["schemas"]["IndexResult"][];
            mayEnter: boolean;
        };
        IndicatorFacts: {
            key: string;
            ordinal: string | null;
            family: ("PCI" | "PGI" | "DDCI" | "PAR" | "SIPAS" | "PAPI" | "DTI" | "OTHER") | null;
            name: string;
            baseline: {
                year: number | null;
                score: number | null;
                rank: number | null;
                rankOf: number | null;
            } | null;
            target: {
                year: number | null;
                operator: (">=" | ">" | "rank") | null;
                score: number | null;
                rank: number | null;
                rankOf: number | null;
                deltaScore: number | null;
            } | null;
            tasks: {
                item: string | null;
                text: string;
                actors: string[];
                span?: components["schemas"]["FactSpan"];
            }[];
            assignments: components["schemas"]["AssignmentFacts"][];
            span?: components["schemas"]["FactSpan"];
        };
        LadderStep: {
            id: string;
            /** @enum {string} */
            kind: "reminder" | "rung" | "manual";
            ladderNo: number;
            rung: string;
            rungText: string;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            at: string;
            /** @enum {string} */
            state: "planned" | "fired" | "skipped" | "merged";
            stateText: string;
            formText: string | null;
            /** @description Words of a reminder by hand */
            text: string | null;
            told: {
                title: string;
                names: string[];
                /** @enum {string} */
                role: "to" | "copy";
                via: string | null;
            }[];
            passedText: string | null;
            documentId: string | null;
            /** @description Address of a body outside the system that was written to */
            mailedTo: string | null;
            seenBy: string | null;
            seenAt: string | null;
        };
        MapReceiverRequest: {
            printed: string;
            target: {
                /** @enum {string} */
                kind: "agency" | "unit" | "position" | "external" | "webPage" | "group";
                id: string;
            } | {
                newExternal: {
                    name: string;
                    email: string | null;
                    /** @enum {string} */
                    channel: "email" | "byHand" | "publish";
                };
            };
        };
        NamedDay: {
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            date: string;
            name: string;
        };
        NoticeRow: {
            id: string;
            kind: string;
            text: string;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            at: string;
            atText: string;
            read: boolean;
            documentId: string | null;
            planId: string | null;
        };
        NoticeStateResponse: {
            id: string;
            read: boolean;
        };
        NoticesResponse: {
            items: components["schemas"]["NoticeRow"][];
            total: number;
            nextCursor?: string;
            unread: number;
        };
        NumberProposalResponse: {
            series: string;
            year: number;
            /** @enum {string} */
            origin: "ours" | "external";
            next: number | null;
            codeNumber: string | null;
            previous: string | null;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            issuedOn: string;
            /** @description The day of the signature: no earlier date */
            earliest: string | null;
            note: string | null;
            printed: {
                numberLine: string;
                dateLine: string;
            };
        };
        ObligationFacts: {
            /** @enum {string} */
            kind: "recurring" | "oneOff" | "standing" | "event";
            period: ("month" | "quarter" | "halfYear" | "nineMonths" | "year") | null;
            operator: ("before" | "by" | "within") | null;
            due: {
                date: string | null;
                day: number | null;
                months: number[] | null;
                anchor: ("calendarMonths" | "firstMonthOfNextPeriod" | "lastMonthOfPeriod" | "everyMonth" | "fixedDate") | null;
            } | null;
            reporters: string[];
            receivers: string[];
            watchers: string[];
            via: string | null;
            what: string | null;
            span?: components["schemas"]["FactSpan"];
        };
        OfficeEvidence: {
            printed: string;
            line: number | null;
            text: string | null;
        };
        OfficeNode: {
            key: string;
            /** @enum {string} */
            kind: "unit" | "post" | "agency" | "external" | "webPage" | "group";
            name: string;
            code: string | null;
            unitKind: ("office" | "division" | "inspectorate" | "publicServiceUnit" | "subDepartment" | "desk") | null;
            positionKind: ("director" | "deputyDirector" | "chair" | "deputyChair" | "chiefOfOffice" | "deputyChiefOfOffice" | "divisionHead" | "deputyDivisionHead" | "recordsClerk" | "administrator" | "officer") | null;
            relation: ("above" | "peer" | "below" | "outside") | null;
            parentKey: string | null;
            leadsKey: string | null;
            otherNames: string[];
            members: string[];
            person: {
                fullName: string;
                /** @enum {string} */
                honorific: "ông" | "bà";
            } | null;
            staffed: boolean;
            isRecordsOffice: boolean;
            evidence: components["schemas"]["OfficeEvidence"][];
            assumptions: ("agencyInferred" | "placeAssumed" | "levelAssumed" | "parentInferred" | "officeAssumed" | "draftingUnitAssumed" | "headOfAgency" | "headOfUnit" | "chiefOfOffice" | "clerk" | "drafter" | "abbreviationRead" | "abbreviationOdd" | "headWordAdded" | "spellingClose" | "membersAssumed" | "membersUnknown" | "staffAssumed" | "honorificGuessed")[];
            chosen: boolean;
            /** @description What the directory has already; it gets aliases, never a second row */
            existing: components["schemas"]["OfficeTarget"] | null;
            candidates: {
                /** @enum {string} */
                kind: "agency" | "unit" | "position" | "external" | "webPage" | "group";
                id: string;
                name: string;
                reason: string;
            }[];
        };
        OfficeProposalResponse: {
            agency: {
                name: string;
                printedName: string;
                shortName: string;
                code: string;
                place: string;
                /** @enum {string} */
                kind: "oneHead" | "collective";
                /** @enum {string} */
                level: "province" | "department" | "district" | "commune";
                printedParent: string | null;
                evidence: components["schemas"]["OfficeEvidence"][];
                assumptions: ("agencyInferred" | "placeAssumed" | "levelAssumed" | "parentInferred" | "officeAssumed" | "draftingUnitAssumed" | "headOfAgency" | "headOfUnit" | "chiefOfOffice" | "clerk" | "drafter" | "abbreviationRead" | "abbreviationOdd" | "headWordAdded" | "spellingClose" | "membersAssumed" | "membersUnknown" | "staffAssumed" | "honorificGuessed")[];
            };
            /** @description The agency of the directory that issued it; null: the directory does not know it */
            issuer: {
                id: string;
                name: string;
            } | null;
            /** @description The agency in which the draft lies now */
            holder: {
                id: string;
                name: string;
            };
            isOwn: boolean;
            draftingUnitKey: string;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            asOf: string;
            nodes: components["schemas"]["OfficeNode"][];
            /** @description Chosen entries that the directory lacks */
            newEntries: number;
            training: boolean;
            mayConfirm: boolean;
        };
        OfficeTarget: {
            /** @enum {string} */
            kind: "agency" | "unit" | "position" | "external" | "webPage" | "group";
            id: string;
            name: string;
        };
        OpenTaskView: {
            id: string;
            /** @enum {string} */
            kind: "answerWarnings" | "revise" | "initial" | "checkForm" | "sign" | "allocateNumber" | "dispatch" | "publish" | "fixDelivery" | "receive" | "acknowledge" | "acknowledgeEnd" | "fillReport" | "sendReport" | "acceptReport" | "decideExtension" | "consolidate" | "reviewLetter" | "closePlan" | "enterCalendar";
            label: string;
            dueAt: string | null;
            dueText: string | null;
            distance: components["schemas"]["DayDistance"] | null;
            whyMe: string;
            stepNo: number | null;
            stepCount: number | null;
            claimedBy: string | null;
        };
        OutgoingRegisterResponse: {
            items: components["schemas"]["OutgoingRow"][];
            total: number;
            nextCursor?: string;
            year: number;
            years: number[];
            agencyName: string;
            series: string[];
            summary: {
                numbers: number;
                voided: number;
                gaps: number[];
                text: string;
            };
        };
        /** @description REG-1, ten columns */
        OutgoingRow: {
            id: string;
            number: number;
            suffix: string;
            codeNumber: string;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            issuedOn: string;
            typeAndSubject: string;
            signer: string;
            recipients: string;
            fileCopyKeeper: string;
            copies: number | null;
            handedOn: string | null;
            receipt: string | null;
            remarks: string | null;
            voidReason: string | null;
            /** @enum {string} */
            origin: "ours" | "external";
            documentId: string | null;
        };
        PlanDetailResponse: {
            id: string;
            /** @enum {string} */
            stage: "preparing" | "inForce" | "closed" | "stopped" | "replaced" | "abandoned";
            stageText: string;
            inForceAt: string | null;
            validity: string | null;
            focalUnit: string | null;
            endReason: string | null;
            document: components["schemas"]["DocumentDetail"];
            indicators: {
                id: string;
                ordinal: string | null;
                family: string | null;
                name: string;
                baselineText: string | null;
                targetText: string | null;
            }[];
            tasks: components["schemas"]["PlanTask"][];
            obligations: {
                id: string;
                kind: string;
                kindText: string;
                period: string | null;
                periodText: string | null;
                dueText: string | null;
                reporters: string[];
                receivers: string[];
                watchers: string[];
                via: string | null;
                what: string | null;
                printed: string;
                line: number | null;
            }[];
        };
        PlanFacts: {
            /** @constant */
            factsVersion: 1;
            isPlan: boolean;
            documentType: string | null;
            number: string | null;
            symbol: string | null;
            numberAsPrinted: string | null;
            numberSpan?: components["schemas"]["FactSpan"];
            issuingAgency: {
                name: string | null;
                code: string | null;
                parent: string | null;
                inferred: boolean;
                span?: components["schemas"]["FactSpan"];
            };
            place: string | null;
            issuedOn: {
                year: number | null;
                month: number | null;
                day: number | null;
                span?: components["schemas"]["FactSpan"];
            };
            title: string | null;
            titleSpan?: components["schemas"]["FactSpan"];
            validity: {
                fromYear: number | null;
                toYear: number | null;
                openEnded: boolean;
                span?: components["schemas"]["FactSpan"];
            };
            addressees: string[];
            legalBases: {
                verb: string;
                reference: {
                    number: string | null;
                    issuedOn: string | null;
                    issuer: string | null;
                    span?: components["schemas"]["FactSpan"];
                };
                about: string | null;
                alias: string | null;
            }[];
            citations: {
                number: string | null;
                issuedOn: string | null;
                issuer: string | null;
                span?: components["schemas"]["FactSpan"];
                name: string | null;
            }[];
            indexFamilies: ("PCI" | "PGI" | "DDCI" | "PAR" | "SIPAS" | "PAPI" | "DTI" | "OTHER")[];
            indicators: components["schemas"]["IndicatorFacts"][];
            totals: {
                baselineScore: number | null;
                targetScore: number | null;
                span?: components["schemas"]["FactSpan"];
            } | null;
            obligations: components["schemas"]["ObligationFacts"][];
            recipients: components["schemas"]["RecipientFacts"][];
            archive: {
                units: string[];
                draftingUnit: string | null;
                typist: string | null;
                copies: number | null;
                span?: components["schemas"]["FactSpan"];
            } | null;
            signature: {
                form: ("head" | "TM" | "KT" | "TL" | "TUQ" | "Q" | "TM+KT" | "TL+KT") | null;
                position: string | null;
                name: string | null;
                lines: string[];
                span?: components["schemas"]["FactSpan"];
            };
        };
        PlanRow: {
            id: string;
            documentId: string;
            title: string;
            codeNumber: string | null;
            issuedOn: string | null;
            /** @enum {string} */
            stage: "preparing" | "inForce" | "closed" | "stopped" | "replaced" | "abandoned";
            stageText: string;
            agencyName: string;
            focalUnit: string | null;
            validity: string | null;
            taskCount: number;
            obligationCount: number;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            updatedAt: string;
        };
        PlanTask: {
            id: string;
            indicatorId: string | null;
            item: string | null;
            text: string;
            line: number | null;
            assignments: {
                leadUnits: string[];
                coordinatingUnits: string[];
                focalUnits: string[];
                leaders: string[];
                timeText: string | null;
            }[];
        };
        PlansResponse: {
            items: components["schemas"]["PlanRow"][];
            total: number;
            nextCursor?: string;
        };
        PreviewCalendarRequest: {
            /** @enum {string} */
            status: "official" | "provisional";
            daysOff: {
                date: string;
                name: string;
            }[];
            workingSaturdays: {
                date: string;
                name: string;
            }[];
        };
        PreviewDate: {
            key: string;
            /** @description Null for a one-off */
            period: {
                /** @enum {string} */
                kind: "month" | "quarter" | "halfYear" | "nineMonths" | "year";
                year: number;
                index: number;
            } | null;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            nominalDate: string;
            lastDay: string | null;
            strictDay: string | null;
            lateAfterDay: string | null;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            opensOn: string;
            /** @description Its last day lies before follow-up begins: recorded as settled, never late */
            isPast: boolean;
            /** @description The rule that moved the strict day off a day off */
            movedBy: ("DUE-1" | "DUE-5") | null;
            provisional: boolean;
            /** @description A needed calendar year is not entered (CAL-9) */
            emptyYear: number | null;
            explanation: components["schemas"]["DueExplanation"] | null;
        };
        PreviewFault: {
            code: string;
            obligation: number;
            keys: string[];
            warningId: string | null;
            answered: boolean;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: string;
            values: {
                [key: string]: string | number;
            };
            repair: components["schemas"]["CalendarRepair"] | null;
        };
        PreviewReminderRequest: {
            dutyIds: string[];
        };
        PreviewReminderResponse: {
            items: components["schemas"]["RemindedDuty"][];
        };
        PreviewRow: {
            index: number;
            pointer: string;
            line: number | null;
            printed: string | null;
            /** @enum {string} */
            kind: "recurring" | "oneOff" | "standing" | "event";
            what: string | null;
            via: string | null;
            reporters: components["schemas"]["PreviewSide"][];
            receivers: components["schemas"]["PreviewSide"][];
            receivesInstead: string | null;
            pairs: number;
            undated: ("standing" | "event" | "noDate" | "noDay" | "noPeriod") | null;
            dates: components["schemas"]["PreviewDate"][];
        };
        PreviewSide: {
            printed: string;
            known: boolean;
            /** @description Whom the directory knows under it; the printed name alone when nobody */
            names: string[];
        };
        ProblemResponse: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            params?: {
                [key: string]: unknown;
            };
            requestId?: string;
        };
        PublicAcknowledgeRequest: {
            /** @description Who received it */
            name: string;
        };
        PublicDeliveryResponse: {
            documentTitle: string;
            typeText: string;
            codeNumber: string | null;
            issuedOn: string | null;
            agency: string;
            receiver: string;
            /** @enum {string} */
            state: "waiting" | "sent" | "opened" | "acknowledged" | "refused" | "failed" | "published" | "recorded";
            stateText: string;
            acknowledgedAt: string | null;
            needsAcknowledgement: boolean;
            mayAcknowledge: boolean;
            files: {
                id: string;
                name: string;
                format: string;
                byteSize: number;
                url: string;
            }[];
            /**
             * @description The document itself, or word of its recall or replacement
             * @enum {string}
             */
            purpose: "issue" | "recall" | "replacement";
            expired: boolean;
            recalled: boolean;
            training: boolean;
            message: string | null;
        };
        PublicReminderResponse: {
            agency: string;
            body: string;
            receiver: string;
            periodLabel: string;
            planTitle: string;
            codeNumber: string | null;
            issuedOn: string | null;
            strictDay: string | null;
            lateAfterDay: string | null;
            /** @description Words of a reminder by hand */
            text: string | null;
            /** @description False once the report has come or is no longer asked */
            owed: boolean;
            seenBy: string | null;
            seenAt: string | null;
            expired: boolean;
            training: boolean;
            /** @description The plan */
            files: {
                id: string;
                name: string;
                url: string;
            }[];
        };
        PublishedRequest: {
            /** Format: uri */
            address: string;
        };
        PullBackRequest: {
            reason?: string;
        };
        ReadCalendarLinesRequest: {
            /** @description Pasted lines, one day or span each */
            text: string;
        };
        ReadCalendarLinesResponse: {
            daysOff: components["schemas"]["NamedDay"][];
            workingSaturdays: components["schemas"]["NamedDay"][];
            faults: {
                code: string;
                line: number;
                text: string;
            }[];
        };
        RecallRequest: {
            reason: string;
            /** @description The written act that recalls: its number and day (FIX-3) */
            act: {
                codeNumber: string;
                /**
                 * @description A Vietnamese calendar day
                 * @example 2026-09-22
                 */
                issuedOn: string;
            };
        };
        ReceiveRequest: {
            toUnitId?: string | null;
            remarks?: string;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            arrivedOn?: string;
        };
        ReceivedResponse: {
            arrivalNumber: number;
            year: number;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            arrivedOn: string;
            delivery: components["schemas"]["DeliveryRow"];
        };
        ReceiverRef: {
            kind: string;
            id: string;
            name: string;
            channel: string;
        };
        ReceiverSearchResponse: {
            items: {
                /** @enum {string} */
                kind: "agency" | "unit" | "position" | "external" | "webPage" | "group";
                id: string;
                name: string;
                detail: string | null;
            }[];
        };
        RecipientFacts: {
            name: string;
            /** @enum {string} */
            role: "report" | "coordinate" | "execute" | "publish" | "inform";
            isGroup: boolean;
            raw: string;
            span?: components["schemas"]["FactSpan"];
        };
        RecipientsPreviewResponse: {
            lines: {
                line: string;
                printed: string;
                /** @enum {string} */
                role: "report" | "coordinate" | "execute" | "publish" | "inform";
                /** @enum {string} */
                status: "resolved" | "group" | "unresolved";
                receivers: components["schemas"]["ReceiverRef"][];
                suggestions: {
                    kind: string;
                    id: string;
                    name: string;
                    score: number;
                    reason: string;
                }[];
            }[];
            total: number;
            unresolved: number;
        };
        RecordIssuedRequest: {
            versionId: string;
            editNo: number;
        };
        RecordPaperRequest: {
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            receivedOn: string;
            /** @default false */
            nothingToReport: boolean;
            note: string;
            summary: string;
            lines: components["schemas"]["ReportLine"][];
            files: components["schemas"]["ReportFile"][];
        };
        RefuseRequest: {
            taskId: string;
            contentHash: string;
            reason: string;
        };
        RemindManyRequest: {
            dutyIds: string[];
            text: string;
        };
        RemindManyResponse: {
            reminded: number;
            skipped: {
                dutyId: string;
                code: string;
                detail: string;
            }[];
        };
        RemindRequest: {
            text: string;
        };
        RemindedDuty: {
            dutyId: string;
            reporterName: string;
            periodLabel: string;
            /** @description Proposed words */
            text: string;
            /** @description Posts that would be told; empty for a body outside the system */
            to: {
                title: string;
                names: string[];
            }[];
            /** @description Address of a body outside the system that is written to */
            email: string | null;
            /** @description Why it cannot be reminded now */
            refusal: string | null;
        };
        RepairRequest: {
            editNo: number;
            warningId: string;
        };
        ReplacementResponse: {
            target: {
                documentId: string;
                planId: string | null;
                codeNumber: string | null;
                issuedOn: string | null;
                title: string;
                /** @enum {string} */
                stage: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
            };
            differences: components["schemas"]["DifferenceRow"][];
            /** @description Of the differences as they are now */
            hash: string;
            /** @description Null as soon as something else differs */
            confirmed: {
                by: string;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                at: string;
            } | null;
            /** @description Duties of the old plan that end without a report, and reports already sent that can still be accepted */
            running: {
                owed: number;
                sent: number;
            };
        };
        ReplacementStartedResponse: {
            documentId: string;
            planId: string | null;
        };
        ReportFile: {
            sha256: string;
            name: string;
            mediaType: string;
        };
        ReportFileResponse: {
            sha256: string;
            name: string;
            mediaType: string;
        };
        ReportLine: {
            planTaskId: string;
            /** @enum {string} */
            state: "notStarted" | "inProgress" | "done" | "blocked";
            text: string;
            figure: number | null;
        };
        ReportVersion: {
            id: string;
            versionNo: number;
            editNo: number;
            ready: boolean;
            nothingToReport: boolean;
            onPaper: boolean;
            summary: string;
            lines: components["schemas"]["ShownReportLine"][];
            files: components["schemas"]["ReportFile"][];
            authorName: string;
            sentBy: string | null;
            sentAt: string | null;
            outcome: ("accepted" | "returned" | "takenBack") | null;
            outcomeBy: string | null;
            outcomeAt: string | null;
            outcomeReason: string | null;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            updatedAt: string;
        };
        RetryDeliveryRequest: {
            /** Format: email */
            email?: string;
        };
        ReturnReportRequest: {
            versionNo: number;
            reason: string;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            fixByDay: string;
        };
        RouteStepView: {
            no: number;
            /** @enum {string} */
            kind: "initial" | "checkForm" | "sign";
            label: string;
            owner: {
                positionId: string;
                positionTitle: string;
                personName: string | null;
                substitution: string | null;
            };
            /** @enum {string} */
            state: "done" | "current" | "todo" | "returned";
            at: string | null;
            dueAt: string | null;
            decision: {
                by: string;
                onBehalf: string | null;
                /** @enum {string} */
                outcome: "approved" | "returned";
                reason: string | null;
                versionNo: number;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                at: string;
            } | null;
        };
        SaveCalendarYearRequest: {
            /** @description The version that was shown; a newer one is refused */
            version: number;
            /** @enum {string} */
            status: "official" | "provisional";
            daysOff: {
                date: string;
                name: string;
            }[];
            workingSaturdays: {
                date: string;
                name: string;
            }[];
            /** @description Shown with every due day that moves */
            reason?: string;
        };
        SaveConsolidationRequest: {
            editNo: number;
            own: {
                texts: {
                    [key: string]: string;
                };
                general: string;
                proposals: string;
            };
        };
        SaveReportDraftRequest: {
            /** @description 0 while there is no draft */
            editNo: number;
            /** @default false */
            ready: boolean;
            summary: string;
            lines: components["schemas"]["ReportLine"][];
            files: components["schemas"]["ReportFile"][];
        };
        SaveWorkingCopyRequest: {
            editNo: number;
            facts?: components["schemas"]["PlanFacts"];
            body?: components["schemas"]["TextBlock"][];
            title?: string;
            field?: string | null;
            /** @enum {string} */
            urgency?: "normal" | "urgent" | "veryUrgent" | "express";
            signerPositionId?: string | null;
        };
        SavedResponse: {
            editNo: number;
            versionId: string;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            savedAt: string;
        };
        SchedulePreviewResponse: {
            versionNo: number;
            editNo: number;
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            startsOn: string;
            /** @description The day is the printed day of issue; else today is assumed */
            startsOnPrinted: boolean;
            validity: {
                fromYear: number;
                toYear: number;
                openEnded: boolean;
                repeatsUntilYear: number | null;
            };
            policy: {
                /** @enum {string} */
                policy: "lenient" | "strict" | "grace";
                workingDays?: number;
            };
            years: {
                year: number;
                /** @enum {string} */
                calendar: "official" | "provisional" | "empty";
            }[];
            rows: components["schemas"]["PreviewRow"][];
            faults: components["schemas"]["PreviewFault"][];
        };
        SearchResponse: {
            documents: {
                id: string;
                title: string;
                codeNumber: string | null;
                stageText: string;
                agencyName: string;
            }[];
            people: {
                id: string;
                fullName: string;
                title: string;
                unitName: string | null;
                agencyName: string;
            }[];
            units: {
                /** @enum {string} */
                kind: "agency" | "unit";
                id: string;
                name: string;
                agencyName: string;
            }[];
        };
        SendReportRequest: {
            editNo: number;
        };
        SessionPost: {
            positionId: string;
            title: string;
            /** @enum {string} */
            kind: "director" | "deputyDirector" | "chair" | "deputyChair" | "chiefOfOffice" | "deputyChiefOfOffice" | "divisionHead" | "deputyDivisionHead" | "recordsClerk" | "administrator" | "officer";
            unitId: string | null;
            unitName: string | null;
            agencyId: string;
            agencyName: string;
        };
        SessionResponse: {
            person: {
                id: string;
                fullName: string;
                /** @enum {string} */
                honorific: "ông" | "bà";
                posts: components["schemas"]["SessionPost"][];
                isInstallationAdministrator: boolean;
            };
            /**
             * @description A Vietnamese calendar day
             * @example 2026-09-22
             */
            today: string;
            /** @description thứ Ba, 24/11/2026 */
            todayText: string;
            training: boolean;
            /** @description Rows of "Chờ tôi xử lý"; the same number everywhere */
            badge: number;
        };
        ShownReportLine: {
            planTaskId: string;
            /** @enum {string} */
            state: "notStarted" | "inProgress" | "done" | "blocked";
            stateText: string;
            text: string;
            figure: number | null;
        };
        SignInRequest: {
            username: string;
            password: string;
        };
        SignersResponse: {
            items: {
                positionId: string;
                title: string;
                personId: string | null;
                personName: string | null;
                mandateId: string;
                form: string;
                lines: string[];
                basis: string;
                available: boolean;
                note: string | null;
            }[];
        };
        StagePoint: {
            key: string;
            label: string;
            at: string | null;
            note: string | null;
            /** @enum {string} */
            state: "done" | "current" | "todo";
        };
        SubmitRequest: {
            versionId: string;
            editNo: number;
            signerPositionId?: string | null;
        };
        TaskRequest: {
            taskId: string;
        };
        TaskRow: {
            /** @description First of taskIds */
            id: string;
            taskIds: string[];
            /** @enum {string} */
            kind: "answerWarnings" | "revise" | "initial" | "checkForm" | "sign" | "allocateNumber" | "dispatch" | "publish" | "fixDelivery" | "receive" | "acknowledge" | "acknowledgeEnd" | "fillReport" | "sendReport" | "acceptReport" | "decideExtension" | "consolidate" | "reviewLetter" | "closePlan" | "enterCalendar";
            label: string;
            documentId: string | null;
            planId: string | null;
            deliveryId: string | null;
            dutyId: string | null;
            periodKey: string | null;
            periodLabel: string | null;
            title: string;
            codeNumber: string | null;
            fromUnit: string | null;
            fromPerson: string | null;
            stepNo: number | null;
            stepCount: number | null;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            openedAt: string;
            dueAt: string | null;
            dueText: string | null;
            distance: components["schemas"]["DayDistance"] | null;
            /** @enum {string} */
            group: "overdue" | "today" | "week" | "later" | "none";
            /** @description Đích danh, Theo chức vụ, Thay ông …, Nhóm Văn thư */
            whyMe: string;
            /** @enum {string} */
            whyMeKind: "person" | "post" | "substitute" | "pool";
            waitingOn: string | null;
            claimedBy: string | null;
            claimedByMe: boolean;
            seen: boolean;
            updates: number;
            urgency: string;
            note: string | null;
        };
        TaskStateResponse: {
            id: string;
            seen: boolean;
            claimedBy: string | null;
        };
        TasksResponse: {
            items: components["schemas"]["TaskRow"][];
            total: number;
            nextCursor?: string;
            tabs: {
                overdue: number;
                today: number;
                mine: number;
                submitted: number;
                following: number;
            };
            badge: number;
            nextUp: {
                count: number;
                earliest: string | null;
                text: string | null;
            };
        };
        TextBlock: {
            index: number;
            line: number;
            page: number | null;
            /** @enum {string} */
            kind: "paragraph" | "tableRow" | "note";
            text: string;
            cells: string[];
        };
        TimelineResponse: {
            items: {
                id: string;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                at: string;
                atText: string;
                act: string;
                icon: string;
                who: string | null;
                onBehalf: string | null;
                text: string;
                reason: string | null;
                versionNo: number | null;
                round: number | null;
                automatic: boolean;
            }[];
            /** @description The audit chain of this document, recomputed for this answer */
            verified: {
                ok: boolean;
                rows: number;
            };
        };
        VersionHead: {
            id: string;
            no: number;
            /** @enum {string} */
            state: "working" | "frozen";
            contentHash: string | null;
            /** @description 9f2c 41ab 7d0e */
            shortHash: string | null;
            editNo: number;
            /**
             * @description ISO instant with offset +07:00
             * @example 2026-09-22T08:00:00+07:00
             */
            createdAt: string;
            frozenAt: string | null;
            createdBy: string;
        };
        VersionResponse: {
            id: string;
            no: number;
            /** @enum {string} */
            state: "working" | "frozen";
            editNo: number;
            contentHash: string | null;
            sourceName: string | null;
            /** @description The file that was read, as it came; its bytes are under …/source */
            source: {
                mediaType: string;
                sha256: string;
            } | null;
            facts: components["schemas"]["PlanFacts"];
            warnings: components["schemas"]["WarningItem"][];
            body: components["schemas"]["TextBlock"][];
            /** @description A4 view, sanitised, styled by the page */
            html: string;
            /** @description The working copy is word for word the version that was returned */
            sameAsReturned: {
                no: number;
                reason: string | null;
            } | null;
        };
        WalkRequest: {
            /** @description +1 ngày, đến hạn kế tiếp, or a later day */
            to: ("nextDay" | "nextDue") | string;
        };
        WarningItem: {
            id: string;
            code: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: string;
            /** @description What fills the sentence, for wording it in another language */
            values?: {
                [key: string]: string | number;
            };
            span?: components["schemas"]["FactSpan"];
            proposal?: string;
            pointer?: string;
            /** @description What one press changes in the facts (working-copy/repairs) */
            repair?: components["schemas"]["CalendarRepair"];
            /** @enum {string} */
            blocks: "nothing" | "submission" | "arming";
            answer?: {
                text: string;
                by: string;
                /**
                 * @description ISO instant with offset +07:00
                 * @example 2026-09-22T08:00:00+07:00
                 */
                at: string;
                accepted: boolean;
            };
        };
        WordChange: {
            /** @enum {string} */
            op: "same" | "added" | "removed";
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Session_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Session_signInAsDemoPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Session_demoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeopleResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Clock_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Clock_walk: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Events_listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/event-stream of ChangeEvent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeEvent"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Imports_create: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                    /** @enum {string} */
                    door?: "draft" | "issuedOutside";
                    type?: string;
                    text?: string;
                    field?: string;
                };
                "application/json": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Documents_list: {
        parameters: {
            query?: {
                view?: "mine" | "agency" | "received";
                stage?: "drafting" | "inRoute" | "signed" | "issued" | "dispatched" | "cancelled" | "refused" | "recalled" | "replaced";
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Documents_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetailResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Documents_previewRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientsPreviewResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Documents_mapReceiver: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapReceiverRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientsPreviewResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Documents_possibleSigners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignersResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Documents_proposeNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberProposalResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Documents_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_html: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_compare: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
                /** @description From the version I last saw */
                since?: "lastSeen";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompareResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_save: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkingCopyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_replaceSource: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                    editNo?: number;
                    text?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerWarningRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_repair: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Versions_schedulePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePreviewResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_pullBack: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullBackRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_allocateNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocateNumberRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_dispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_recall: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Commands_recordIssued: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIssuedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Files_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Files_attachSealed: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Files_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Files_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
                issuedFileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                act?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Audit_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Deliveries_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Deliveries_acknowledge: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Deliveries_retry: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryDeliveryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Deliveries_byHand: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ByHandRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Deliveries_published: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Deliveries_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: {
                tab?: "mine" | "overdue" | "today" | "submitted" | "following";
                kind?: "answerWarnings" | "revise" | "initial" | "checkForm" | "sign" | "allocateNumber" | "dispatch" | "publish" | "fixDelivery" | "receive" | "acknowledge" | "acknowledgeEnd" | "fillReport" | "sendReport" | "acceptReport" | "decideExtension" | "consolidate" | "reviewLetter" | "closePlan" | "enterCalendar";
                unit?: string;
                q?: string;
                sort?: "due" | "urgency" | "unit" | "age";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Tasks_seen: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStateResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Tasks_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStateResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Tasks_unclaim: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStateResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Tasks_listNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Tasks_read: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStateResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Registers_outgoing: {
        parameters: {
            query?: {
                /** @description This year by the Clock when absent */
                year?: number;
                month?: number;
                agencyId?: string;
                series?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingRegisterResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Registers_printOutgoing: {
        parameters: {
            query?: {
                /** @description This year by the Clock when absent */
                year?: number;
                month?: number;
                agencyId?: string;
                series?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Registers_incoming: {
        parameters: {
            query?: {
                /** @description This year by the Clock when absent */
                year?: number;
                month?: number;
                agencyId?: string;
                series?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingRegisterResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Registers_printIncoming: {
        parameters: {
            query?: {
                /** @description This year by the Clock when absent */
                year?: number;
                month?: number;
                agencyId?: string;
                series?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Plans_list: {
        parameters: {
            query?: {
                stage?: "preparing" | "inForce" | "closed" | "stopped" | "replaced" | "abandoned";
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Plans_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetailResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Replacements_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Replacements_start: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementStartedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Replacements_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmDifferencesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_list: {
        parameters: {
            query?: {
                tab?: "mine" | "toAccept" | "late" | "upcoming" | "done";
                planId?: string;
                period?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDetailResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_saveDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReportDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_previewReminder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewReminderRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewReminderResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_remindMany: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindManyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindManyResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_nothingToReport: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_returnReport: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_excuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExcuseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_remind: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_requestExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_decideExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExtensionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Duties_recordPaper: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaperRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_home: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_board: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_stop: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPlanRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndPlanResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_close: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPlanRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndPlanResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_desk: {
        parameters: {
            query: {
                period: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidationResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_saveDesk: {
        parameters: {
            query: {
                period: string;
            };
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveConsolidationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidationResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_makeReport: {
        parameters: {
            query: {
                period: string;
            };
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftReportResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_workbook: {
        parameters: {
            query: {
                period: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_latePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_upload: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFileResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_reportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_readFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentFeedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_makeFeed: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Boards_feed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    IndexResults_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexResultsResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    IndexResults_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                indicatorId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterIndexResultRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexResultsResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Organization_agency: {
        parameters: {
            query?: {
                agencyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Organization_receivers: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverSearchResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Offices_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeProposalResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Offices_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOfficeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmOfficeResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Calendar_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Calendar_save: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID per intended act; the same key and body give the same answer */
                "Idempotency-Key": string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCalendarYearRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSavedResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Calendar_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarProposalResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Calendar_readLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadCalendarLinesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadCalendarLinesResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Calendar_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCalendarRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreviewResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Public_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDeliveryResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Public_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Public_oneFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Public_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicAcknowledgeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDeliveryResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Reminders_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReminderResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Reminders_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    Reminders_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicAcknowledgeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReminderResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
