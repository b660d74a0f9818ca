namespace SchemaGen.Core.History;

/// <summary>A ManifestResult is a manifest that was read, or the one problem that made it unreadable.</summary>
public sealed record ManifestResult(RevisionManifest? Manifest, HistoryProblem? Problem);
