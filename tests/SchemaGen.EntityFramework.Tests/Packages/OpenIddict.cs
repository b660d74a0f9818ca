// The entities of OpenIddict.EntityFrameworkCore in its fourth and sixth version, and what UseOpenIddict configures of them.
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;

namespace OpenIddict.EntityFrameworkCore.Models
{
    public class OpenIddictEntityFrameworkCoreApplication
    {
        public string? Id { get; set; }
#if !FOUR
        public string? ApplicationType { get; set; }
        public string? ClientType { get; set; }
        public string? JsonWebKeySet { get; set; }
        public string? Settings { get; set; }
#else
        public string? Type { get; set; }
#endif
        public ICollection<OpenIddictEntityFrameworkCoreAuthorization> Authorizations { get; } = [];
        public string? ClientId { get; set; }
        public string? ClientSecret { get; set; }
        public string? ConcurrencyToken { get; set; }
        public string? ConsentType { get; set; }
        public string? RedirectUris { get; set; }
        public ICollection<OpenIddictEntityFrameworkCoreToken> Tokens { get; } = [];
    }

    public class OpenIddictEntityFrameworkCoreAuthorization
    {
        public OpenIddictEntityFrameworkCoreApplication? Application { get; set; }
        public string? Id { get; set; }
        public string? ConcurrencyToken { get; set; }
        public DateTime? CreationDate { get; set; }
        public string? Status { get; set; }
        public string? Subject { get; set; }
        public ICollection<OpenIddictEntityFrameworkCoreToken> Tokens { get; } = [];
        public string? Type { get; set; }
    }

    public class OpenIddictEntityFrameworkCoreScope
    {
        public string? Id { get; set; }
        public string? ConcurrencyToken { get; set; }
        public string? Name { get; set; }
        public string? Resources { get; set; }
    }

    public class OpenIddictEntityFrameworkCoreToken
    {
        public OpenIddictEntityFrameworkCoreApplication? Application { get; set; }
        public OpenIddictEntityFrameworkCoreAuthorization? Authorization { get; set; }
        public string? Id { get; set; }
        public string? ConcurrencyToken { get; set; }
        public DateTime? ExpirationDate { get; set; }
        public string? Payload { get; set; }
        public string? ReferenceId { get; set; }
        public string? Status { get; set; }
        public string? Subject { get; set; }
        public string? Type { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OpenIddictEntityFrameworkCoreHelpers
    {
        public static ModelBuilder UseOpenIddict(this ModelBuilder builder)
        {
            builder.Entity<OpenIddictEntityFrameworkCoreApplication>(application =>
            {
                application.ToTable("OpenIddictApplications").HasKey(a => a.Id);
                application.HasIndex("ClientId").IsUnique();
                application.Property(a => a.ClientId).HasMaxLength(100);
                application.Property(a => a.ConcurrencyToken).HasMaxLength(50);
                application.Property(a => a.ConsentType).HasMaxLength(50);
#if !FOUR
                application.Property(a => a.ApplicationType).HasMaxLength(50);
                application.Property(a => a.ClientType).HasMaxLength(50);
#else
                application.Property(a => a.Type).HasMaxLength(50);
#endif
                application.HasMany(a => a.Authorizations).WithOne(a => a.Application).HasForeignKey("ApplicationId").IsRequired(false);
                application.HasMany(a => a.Tokens).WithOne(t => t.Application).HasForeignKey("ApplicationId").IsRequired(false);
            });
            builder.Entity<OpenIddictEntityFrameworkCoreAuthorization>(authorization =>
            {
                authorization.ToTable("OpenIddictAuthorizations").HasKey(a => a.Id);
                authorization.HasIndex("ApplicationId", "Status", "Subject", "Type");
                authorization.Property(a => a.ConcurrencyToken).HasMaxLength(50);
                authorization.Property(a => a.Status).HasMaxLength(50);
                authorization.Property(a => a.Subject).HasMaxLength(400);
                authorization.Property(a => a.Type).HasMaxLength(50);
                authorization.HasMany(a => a.Tokens).WithOne(t => t.Authorization).HasForeignKey("AuthorizationId").IsRequired(false);
            });
            builder.Entity<OpenIddictEntityFrameworkCoreScope>(scope =>
            {
                scope.ToTable("OpenIddictScopes").HasKey(s => s.Id);
                scope.HasIndex("Name").IsUnique();
                scope.Property(s => s.ConcurrencyToken).HasMaxLength(50);
                scope.Property(s => s.Name).HasMaxLength(200);
            });
            builder.Entity<OpenIddictEntityFrameworkCoreToken>(token =>
            {
                token.ToTable("OpenIddictTokens").HasKey(t => t.Id);
                token.HasIndex("ReferenceId").IsUnique();
                token.HasIndex("ApplicationId", "Status", "Subject", "Type");
                token.Property(t => t.ConcurrencyToken).HasMaxLength(50);
                token.Property(t => t.ReferenceId).HasMaxLength(100);
                token.Property(t => t.Status).HasMaxLength(50);
                token.Property(t => t.Subject).HasMaxLength(400);
                token.Property(t => t.Type).HasMaxLength(50);
            });
            return builder;
        }
    }
}
