/** Why a press did nothing, beside what was pressed. */
export function Refused({ children }: { children: string }) {
  return (
    <p role="alert" className="font-medium text-danger empty:hidden">
      {children}
    </p>
  );
}
