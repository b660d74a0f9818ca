using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Agreement;

/// <summary>Something that the code of a release uses, and that is not as it was.</summary>
/// <param name="Id">The table or the column of the release.</param>
/// <param name="What">What became of it, in words.</param>
public sealed record ReleaseBreak(ObjectId Id, string What);
