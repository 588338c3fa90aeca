-- Who looks for their last round where its channel is gone looks through those of the server, the latest first.
create index live_in_server on live (server, created_at);
