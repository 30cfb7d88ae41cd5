/** The mark of the program: a curve over the dashed line of visibility. */
export const Logo = ({ size }: { size: number }) => (
  <svg className="logo" width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden>
    <path
      d="M2.2 12.6C5 12.6 5 4.4 8.6 4.4C12 4.4 11.6 10.8 14.2 10.8C15.8 10.8 16.6 9.8 17.8 8.4"
      stroke="var(--accent)"
      strokeWidth={2}
      strokeLinecap="round"
    />
    <path d="M2 17H18" stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="2.6 1.8" />
  </svg>
);
