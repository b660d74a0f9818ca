using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Contexts.AppMultiTenant;

public interface ITenantScoped
{
    Guid TenantId { get; set; }
}

public interface ISoftDeletable
{
    bool IsDeleted { get; set; }
}

public class Tenant
{
    public Guid Id { get; set; }
    [Required, MaxLength(100)]
    public string Name { get; set; } = "";
    [MaxLength(63)]
    public string Subdomain { get; set; } = "";
    public Plan Plan { get; set; } = null!;
    public int PlanId { get; set; }
    public ICollection<AppUser> Users { get; set; } = [];
}

public class Plan
{
    public int Id { get; set; }
    [Column(TypeName = "numeric(10,2)")]
    public decimal Price { get; set; }
    public ICollection<PlanFeature> Features { get; set; } = [];
}

public class PlanFeature
{
    public int PlanId { get; set; }
    public string Feature { get; set; } = "";
    public Plan Plan { get; set; } = null!;
}

public class AppUser : IdentityUser<Guid>, ITenantScoped
{
    [PersonalData, StringLength(80)]
    public string? FullName { get; set; }
    public Guid TenantId { get; set; }
    public Tenant Tenant { get; set; } = null!;
    public ICollection<AppUserRole> UserRoles { get; set; } = [];
}

public class AppRole : IdentityRole<Guid>
{
    public string? Description { get; set; }
    public ICollection<AppUserRole> UserRoles { get; set; } = [];
}

public class AppUserRole : IdentityUserRole<Guid>
{
    public virtual AppUser User { get; set; } = null!;
    public virtual AppRole Role { get; set; } = null!;
}

public abstract class TenantEntity : ITenantScoped, ISoftDeletable
{
    [Key]
    public Guid Id { get; set; }
    public Guid TenantId { get; set; }
    public bool IsDeleted { get; set; }
    [Timestamp]
    public uint Version { get; set; }
}

public class Customer : TenantEntity
{
    [MaxLength(200)]
    public string Name { get; set; } = "";
    [EmailAddress, MaxLength(256)]
    public string? Email { get; set; }
    public ICollection<Contact> Contacts { get; set; } = [];
    public ICollection<Deal> Deals { get; set; } = [];
}

[Index(nameof(TenantId), nameof(Phone), IsUnique = true)]
public class Contact : TenantEntity
{
    public Guid CustomerId { get; set; }
    [ForeignKey(nameof(CustomerId))]
    public Customer Customer { get; set; } = null!;
    [MaxLength(20)]
    public string Phone { get; set; } = "";
}

public class Deal : TenantEntity
{
    public Customer Customer { get; set; } = null!;
    public Stage Stage { get; set; } = null!;
    public int StageId { get; set; }
    [Precision(18, 4)]
    public decimal Value { get; set; }
    public AppUser? Owner { get; set; }
    public Guid? OwnerId { get; set; }
    public ICollection<Activity> Activities { get; set; } = [];
    public ICollection<Product> Products { get; set; } = [];
}

public class Stage
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Product : TenantEntity
{
    public string Sku { get; set; } = "";
    public ICollection<Deal> Deals { get; set; } = [];
}

public abstract class Activity : TenantEntity
{
    public DateTime DueAt { get; set; }
    public Deal? Deal { get; set; }
    public Guid? DealId { get; set; }
}

public class Call : Activity
{
    public int Minutes { get; set; }
}

public class Meeting : Activity
{
    public string Place { get; set; } = "";
    public ICollection<AppUser> Participants { get; set; } = [];
}

public class Invoice : TenantEntity
{
    public long Number { get; set; }
    public Customer Customer { get; set; } = null!;
    [InverseProperty(nameof(InvoiceLine.Invoice))]
    public ICollection<InvoiceLine> Lines { get; set; } = [];
    public DateOnly IssuedOn { get; set; }
    [NotMapped]
    public decimal Total => Lines.Sum(l => l.Amount);
}

public class InvoiceLine
{
    public int Id { get; set; }
    public Invoice Invoice { get; set; } = null!;
    public Invoice? Corrects { get; set; }
    public decimal Amount { get; set; }
}

public class ApiKey : ITenantScoped
{
    [Key, MaxLength(64)]
    public string Hash { get; set; } = "";
    public Guid TenantId { get; set; }
    public string[] Scopes { get; set; } = [];
    public DateTimeOffset? ExpiresAt { get; set; }
}

public class WebhookDelivery
{
    public long Id { get; set; }
    public ApiKey? Key { get; set; }
    [Column("payload", TypeName = "jsonb")]
    public string Payload { get; set; } = "";
}

[Table("audit_log", Schema = "audit"), Comment("Who did what")]
public class AuditLog
{
    public long Id { get; set; }
    [Comment("The user")]
    public Guid? UserId { get; set; }
    public string Action { get; set; } = "";
}

[Keyless]
public class TenantUsage
{
    public Guid TenantId { get; set; }
    public long Rows { get; set; }
}

public class Context : IdentityDbContext<AppUser, AppRole, Guid, IdentityUserClaim<Guid>, AppUserRole, IdentityUserLogin<Guid>, IdentityRoleClaim<Guid>, IdentityUserToken<Guid>>
{
    private readonly Guid tenant = Guid.Empty;

    public DbSet<Tenant> Tenants { get; set; } = null!;
    public DbSet<Plan> Plans { get; set; } = null!;
    public DbSet<Customer> Customers { get; set; } = null!;
    public DbSet<Contact> Contacts { get; set; } = null!;
    public DbSet<Deal> Deals { get; set; } = null!;
    public DbSet<Product> Products { get; set; } = null!;
    public DbSet<Activity> Activities { get; set; } = null!;
    public DbSet<Call> Calls { get; set; } = null!;
    public DbSet<Meeting> Meetings { get; set; } = null!;
    public DbSet<Invoice> Invoices { get; set; } = null!;
    public DbSet<ApiKey> ApiKeys { get; set; } = null!;
    public DbSet<WebhookDelivery> Deliveries { get; set; } = null!;
    public DbSet<AuditLog> AuditLogs { get; set; } = null!;
    public DbSet<TenantUsage> Usage { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<AppUser>(b =>
        {
            b.ToTable("Users");
            b.HasMany(u => u.UserRoles).WithOne(r => r.User).HasForeignKey(r => r.UserId).IsRequired();
            b.HasOne(u => u.Tenant).WithMany(t => t.Users).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<AppRole>(b =>
        {
            b.ToTable("Roles");
            b.HasMany(r => r.UserRoles).WithOne(r => r.Role).HasForeignKey(r => r.RoleId).IsRequired();
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
        builder.Entity<IdentityUserLogin<Guid>>(b => b.ToTable("UserLogins"));
        builder.Entity<Tenant>().HasIndex(t => t.Subdomain).IsUnique();
        builder.Entity<PlanFeature>().HasKey(f => new { f.PlanId, f.Feature });
        builder.Entity<Customer>().HasQueryFilter(c => c.TenantId == tenant && !c.IsDeleted);
        builder.Entity<Invoice>().HasMany(i => i.Lines).WithOne(l => l.Invoice);
        builder.Entity<TenantUsage>().ToView("tenant_usage");
        builder.Entity<ApiKey>().HasOne<Tenant>().WithMany().HasForeignKey(k => k.TenantId);
    }
}
