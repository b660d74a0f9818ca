using SchemaGen.Core;

namespace SchemaGen.Postgres.Catalog;

/// <summary>A database that cannot be read, with one message for the person who asked; it never holds a password.</summary>
public sealed class CatalogException(string message, Exception? innerException = null) : ExpectedException(message, innerException);
